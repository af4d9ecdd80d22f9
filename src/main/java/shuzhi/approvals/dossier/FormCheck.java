package shuzhi.approvals.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Definition.Field;
import shuzhi.codes.Check;
import shuzhi.codes.ResidentId;
import shuzhi.codes.Telephone;
import shuzhi.codes.UnifiedCode;
import shuzhi.words.Text;

/// Checks a form against the fields of its item (表单校验). The page checks the same things before it sends;
/// this is the check that counts.
public final class FormCheck {
    private static final int VALUE_MAX = 4_000;

    private FormCheck() {}

    /// Everything that is wrong: missing, malformed, or not asked for at all (rule A-21).
    public static List<Text> problems(Definition item, Map<String, String> form) {
        var problems = new ArrayList<Text>();
        for (var field : item.form())
            if (field.required() && form.getOrDefault(field.id(), "").isBlank())
                problems.add(
                        new Text("“" + field.name().zh() + "”必须填写", field.name().en() + " must be given"));
        problems.addAll(wrongValues(item, form));
        return problems;
    }

    /// What is wrong with who applies: an organisation has a unified code; a person's document is a resident
    /// card when its number looks like one, and may be another.
    public static List<Text> problems(Applicant applicant) {
        var problems = new ArrayList<Text>();
        if (applicant.name().isBlank()) problems.add(new Text("应当写明申请人", "the applicant must be named"));
        var code = applicant.code().strip();
        var wrong = applicant.organisation()
                ? reason(UnifiedCode.check(code))
                : code.matches("[0-9]{17}[0-9Xx]") ? reason(ResidentId.check(code)) : Optional.<Text>empty();
        wrong.ifPresent(it -> problems.add(new Text("申请人证件号码" + it.zh(), "the applicant's code" + it.en())));
        reason(Telephone.check(applicant.phone().strip()))
                .filter(_ -> !applicant.phone().isBlank())
                .ifPresent(it -> problems.add(new Text("申请人电话" + it.zh(), "the applicant's telephone" + it.en())));
        return problems;
    }

    /// What is wrong with the values that are there.
    public static List<Text> wrongValues(Definition item, Map<String, String> form) {
        var problems = new ArrayList<Text>();
        form.forEach((id, value) -> {
            var field = item.form().stream().filter(it -> it.id().equals(id)).findFirst();
            if (field.isEmpty()) problems.add(new Text("表单没有“" + id + "”这一项", "the form has no field " + id));
            else if (!value.isBlank())
                problem(field.get(), value.strip())
                        .ifPresent(why -> problems.add(new Text(
                                "“" + field.get().name().zh() + "”" + why.zh(),
                                field.get().name().en() + " " + why.en())));
        });
        return problems;
    }

    /// What is wrong with one value; empty when nothing is.
    public static Optional<Text> problem(Field field, String value) {
        if (value.length() > VALUE_MAX)
            return Optional.of(new Text("超过" + VALUE_MAX + "个字符", "is longer than " + VALUE_MAX + " characters"));
        var wrong = switch (field.type()) {
            case TEXT, LONG_TEXT -> Optional.<Text>empty();
            case NUMBER -> when(!fits(field, value), "应当是数字", "must be a number");
            case DATE -> when(!isDate(value), "应当写作 2025-09-26", "must be written as 2025-09-26");
            case CHOICE ->
                when(
                        field.choices().stream()
                                .noneMatch(
                                        it -> it.zh().equals(value) || it.en().equals(value)),
                        "不在可选范围",
                        "is none of the choices");
            case UNIFIED_CODE -> reason(UnifiedCode.check(value));
            case RESIDENT_ID -> reason(ResidentId.check(value));
            case PHONE -> reason(Telephone.check(value));
        };
        if (wrong.isPresent()) return wrong;
        if (!field.shape().isEmpty() && !value.matches(field.shape()))
            return Optional.of(new Text("格式不符合要求", "does not have the required form"));
        return outside(field, value);
    }

    private static boolean fits(Field field, String value) {
        return value.matches(field.type().pattern());
    }

    /// Why a code does not hold, by its check character and the rest.
    private static Optional<Text> failing(Check check) {
        return check.ok() ? Optional.empty() : Optional.of(check.text());
    }

    /// Below the least or above the most that the field allows.
    private static Optional<Text> outside(Field field, String value) {
        boolean below = field.least().filter(it -> before(field, value, it)).isPresent();
        if (below)
            return Optional.of(new Text(
                    "不得小于" + field.least().get(), "must not be below " + field.least().get()));
        boolean above = field.most().filter(it -> before(field, it, value)).isPresent();
        if (above)
            return Optional.of(new Text(
                    "不得大于" + field.most().get(), "must not be above " + field.most().get()));
        return Optional.empty();
    }

    private static boolean before(Field field, String one, String other) {
        return switch (field.type()) {
            case NUMBER -> new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
            case DATE -> LocalDate.parse(one).isBefore(LocalDate.parse(other));
            case TEXT, LONG_TEXT, CHOICE, UNIFIED_CODE, RESIDENT_ID, PHONE -> false;
        };
    }

    private static Optional<Text> reason(Check check) {
        return check.ok()
                ? Optional.empty()
                : Optional.of(
                        new Text("：" + check.text().zh(), ": " + check.text().en()));
    }

    private static Optional<Text> when(boolean wrong, String zh, String en) {
        return wrong ? Optional.of(new Text(zh, en)) : Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
