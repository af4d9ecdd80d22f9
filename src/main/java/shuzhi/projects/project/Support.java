package shuzhi.projects.project;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.ledger.Attachment;

/// What carries a project beside its plan (项目支撑): its money by source, photographs of the works, and the post that
/// answers for it.
///
/// @param leader code of the post; who holds it is not kept here
public record Support(Map<Fund, Money> money, List<Photograph> photographs, Optional<String> leader) {
    public static final Support NONE = new Support(Map.of(), List.of(), Optional.empty());

    /// What one source gives, in 万元 (一项资金).
    ///
    /// @param arrived what has come in up to now
    public record Money(BigDecimal planned, BigDecimal arrived, int revision) {}

    /// Photographs of one moment (现场照片).
    ///
    /// @param taken when, local time
    public record Photograph(LocalDateTime taken, String shows, List<Attachment> photographs) {}

    public Support {
        money = money.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(money));
        photographs = List.copyOf(photographs);
    }

    /// What all sources are to give.
    public BigDecimal planned() {
        return money.values().stream().map(Money::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What has come in from all sources.
    public BigDecimal arrived() {
        return money.values().stream().map(Money::arrived).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Total investment minus what the sources are to give; empty while no source is set. Not zero is flagged.
    public Optional<BigDecimal> gap(BigDecimal total) {
        return money.isEmpty() ? Optional.empty() : Optional.of(total.subtract(planned()));
    }

    Support with(Fund fund, Money one) {
        var all = new EnumMap<Fund, Money>(Fund.class);
        all.putAll(money);
        all.put(fund, one);
        return new Support(all, photographs, leader);
    }

    Support with(Photograph one) {
        var all = new ArrayList<>(photographs);
        all.add(one);
        return new Support(money, all, leader);
    }

    Support led(String post) {
        return new Support(money, photographs, Optional.of(post));
    }
}
