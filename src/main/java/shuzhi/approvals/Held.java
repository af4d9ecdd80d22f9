package shuzhi.approvals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.item.Definition.Field;
import shuzhi.business.Form.Input;
import shuzhi.business.Ground;
import shuzhi.words.Text;

/// What an applicant has told the house before (已有数据): nobody is asked twice for what an act holds already (rule A-21).
/// The form is filled in with it, and each value says where it is from.
final class Held {
    private static final int LOOKED_AT = 30;

    /// A value and where it is from.
    record Value(String value, Text source) {}

    private final Map<String, Value> earlier = new HashMap<>();
    private final Map<String, Value> registered = new HashMap<>();

    private Held() {}

    /// Everything held of a person, the newest first.
    static Held of(Ground ground, Views views, String person) {
        var held = new Held();
        for (var row : views.of(person).stream().limit(LOOKED_AT).toList())
            Opened.of(ground, row.file()).ifPresent(held::take);
        return held;
    }

    private void take(Opened opened) {
        var from = new Text(
                "来自您的办件 " + opened.facts().number(), "from your dossier " + opened.facts().number());
        var values = new LinkedHashMap<>(opened.form());
        values.put("applicant.name", opened.applicant().name());
        values.put("applicant.code", opened.applicant().code());
        values.put("applicant.phone", opened.applicant().phone());
        values.put("applicant.organisation", Boolean.toString(opened.applicant().organisation()));
        values.forEach((field, value) -> put(earlier, field, value, from));
        // A registered enterprise: what stands in the register holds.
        boolean licensed = opened.item().licence().isPresent()
                && opened.entries().stream()
                        .anyMatch(it -> it.act() instanceof Act.Decided decided && decided.outcome() == Outcome.GRANTED)
                && opened.form().containsKey("enterprise");
        if (!licensed) return;
        var register = new Text(
                "来自市场主体登记信息（办件 " + opened.facts().number() + "）",
                "registered data of the enterprise (dossier " + opened.facts().number() + ")");
        opened.form().forEach((field, value) -> put(registered, field, value, register));
        put(registered, "developer", opened.form().getOrDefault("enterprise", ""), register);
    }

    private static void put(Map<String, Value> into, String field, String value, Text source) {
        if (!value.isBlank()) into.putIfAbsent(field, new Value(value, source));
    }

    /// The value of a field, if it is held.
    Optional<Value> of(Field field) {
        var register = Optional.ofNullable(registered.get(field.id()));
        if (field.source().filter(Field.Source.REGISTRATION::equals).isPresent() && register.isPresent())
            return register;
        return Optional.ofNullable(earlier.get(field.id())).or(() -> register);
    }

    /// The same inputs, filled in with what is held of who applies.
    List<Input> filled(List<Input> inputs) {
        return inputs.stream()
                .map(it -> Optional.ofNullable(earlier.get(it.name()))
                        .filter(_ -> it.value().isEmpty())
                        .map(held -> it.valued(held.value()).from(held.source()))
                        .orElse(it))
                .toList();
    }
}
