package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a project may be started on, and what lapses if it is not (开工依据), rule E-02.
public enum Grant implements Word {
    PERMIT("施工许可证", "Construction permit"),
    APPROVAL("项目核准文件", "Approval of the project");

    private final Text text;

    Grant(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /// Names of its parameters in the law's dated table.
    String parameter(String what) {
        return (this == PERMIT ? "permit-" : "approval-") + what;
    }
}
