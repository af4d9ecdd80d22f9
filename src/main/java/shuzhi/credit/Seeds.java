package shuzhi.credit;

import shuzhi.business.Agenda;

/// A year of credit (示例数据).
public final class Seeds implements shuzhi.business.Seeds {
    @Override
    public void during(Agenda agenda, Stretch stretch) {}
}
