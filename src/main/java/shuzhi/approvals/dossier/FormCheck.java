package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Definition.Field;
import shuzhi.words.Text;

/// Checks a form against the fields of its item (表单校验). The page checks the same things before it sends; this is the
/// check that counts.
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
            case NUMBER -> when(!value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?"), "应当是数字", "must be a number");
            case DATE -> when(!isDate(value), "应当写作 2025-09-26", "must be written as 2025-09-26");
            case CHOICE ->
                when(
                        field.choices().stream()
                                .noneMatch(
                                        it -> it.zh().equals(value) || it.en().equals(value)),
                        "不在可选范围",
                        "is none of the choices");
            case UNIFIED_CODE ->
                when(
                        !value.matches("[0-9A-HJ-NPQRTUWXY]{18}"),
                        "应当是18位统一社会信用代码",
                        "must be a unified credit code of 18 characters");
            case RESIDENT_ID ->
                when(!value.matches("[0-9]{17}[0-9X]"), "应当是18位公民身份号码", "must be a resident number of 18 characters");
            case PHONE -> when(!value.matches("\\+?[0-9][0-9 -]{5,19}"), "应当是电话号码", "must be a telephone number");
        };
        if (wrong.isPresent()) return wrong;
        return when(
                !field.pattern().isEmpty() && !value.matches(field.pattern()),
                "格式不符合要求",
                "does not have the required form");
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
