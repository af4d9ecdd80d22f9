package shuzhi.approvals.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Unit;
import shuzhi.codes.DivisionCode;
import shuzhi.codes.ItemCode;
import shuzhi.codes.UnifiedCode;
import shuzhi.words.Text;

/// Does an item keep the law (事项合法性检查)? Rules and section A.7. Every
/// breach is found, not only the first, and each names the field it stands in.
public final class CatalogueCheck {
    /// Working days, Licensing Law art. 42: limit and extension, in general (1) and of joint handling (2).
    private static final int GENERAL_DAYS = 20;

    private static final int GENERAL_EXTENSION = 10;
    private static final int JOINT_DAYS = 45;
    private static final int JOINT_EXTENSION = 15;

    private static final String LICENSING_LAW = "行政许可法";

    private final Definition item;
    private final List<Breach> found = new ArrayList<>();

    /// A rule that an item breaks.
    ///
    /// @param field path of the field, for instance `materials.contract.basis`
    public record Breach(Refusal refusal, String field, String value) {
        public Text detail() {
            return Text.same(value.isEmpty() ? field : field + ": " + value);
        }
    }

    private CatalogueCheck(Definition item) {
        this.item = item;
    }

    /// Everything that is wrong, the gravest first: codes, basis, limits, procedures, reviews, papers, fee,
    /// form.
    public static List<Breach> breaches(Definition item) {
        var check = new CatalogueCheck(item);
        check.codes();
        check.basis();
        check.limits();
        check.specials();
        check.reviews();
        check.materials();
        check.fee();
        check.pledge();
        check.form();
        return List.copyOf(check.found);
    }

    private void when(boolean broken, Refusal refusal, String field, Object value) {
        if (broken) found.add(new Breach(refusal, field, String.valueOf(value)));
    }

    private void codes() {
        boolean right = item.code().length() == ItemCode.LENGTH
                && ItemCode.check(item.code()).ok();
        when(!right, Refusal.CODE_WRONG, "code", item.code());
        when(!UnifiedCode.check(item.body()).ok(), Refusal.CODE_WRONG, "body", item.body());
        when(right && !item.code().startsWith(item.body()), Refusal.CODE_WRONG, "body", item.body());
        when(!DivisionCode.check(item.place()).ok(), Refusal.CODE_WRONG, "place", item.place());
        var type = item.licence().map(Definition.Licence::type).orElse("");
        boolean typed = type.isEmpty()
                || type.matches(".{18}[0-9]{3}")
                        && UnifiedCode.check(type.substring(0, UnifiedCode.LENGTH))
                                .ok();
        when(!typed || item.licence().isPresent() && type.isEmpty(), Refusal.CODE_WRONG, "licence.type", type);
    }

    private void basis() {
        when(item.basis().isEmpty(), Refusal.BASIS_MISSING, "basis", "");
        for (int i = 0; i < item.basis().size(); i++)
            when(isEmpty(item.basis().get(i)), Refusal.BASIS_MISSING, "basis." + i, "");
    }

    private void limits() {
        var promised = item.promised();
        var statutory = item.statutory();
        boolean comparable = promised.unit() == Unit.WORKING_DAY && statutory.unit() != Unit.OFFICE_HOUR;
        when(promised.unit() != Unit.WORKING_DAY, Refusal.PROMISE_UNIT, "promised.unit", promised.unit());
        when(statutory.unit() == Unit.OFFICE_HOUR, Refusal.PROMISE_UNIT, "statutory.unit", statutory.unit());
        int most = workingDays(statutory);
        var both = promised.amount() + " > " + most;
        when(comparable && promised.amount() > most, Refusal.PROMISE_TOO_LONG, "promised", both);
        boolean late = item.handling() == Handling.ON_THE_SPOT && promised.amount() > 0;
        when(late, Refusal.NOT_ON_THE_SPOT, "promised", promised.amount());

        // Art. 42 lets other laws and regulations set other limits; then one of them must be named.
        boolean other = item.basis().stream().anyMatch(it -> !isEmpty(it) && !isLicensingLaw(it));
        boolean joint = item.handling() == Handling.JOINT;
        int limit = joint ? JOINT_DAYS : GENERAL_DAYS;
        when(!other && most > limit, Refusal.STATUTE_TOO_LONG, "statutory", most + " > " + limit);
        int extension = joint ? JOINT_EXTENSION : GENERAL_EXTENSION;
        boolean tooLong = item.extension() > extension && !other;
        when(tooLong, Refusal.EXTENSION_TOO_LONG, "extension", item.extension() + " > " + extension);
        when(item.extension() < 0, Refusal.EXTENSION_TOO_LONG, "extension", item.extension());
    }

    /// A limit in working days of ordinary weeks and months, to compare limits of different units with.
    private static int workingDays(Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY -> limit.amount();
            case CALENDAR_DAY -> limit.amount() * 5 / 7;
            case MONTH -> limit.amount() * 20;
            case OFFICE_HOUR -> 0;
        };
    }

    private void specials() {
        for (int i = 0; i < item.specials().size(); i++) {
            var special = item.specials().get(i);
            boolean named = special.otherLaw()
                    .filter(it -> !isEmpty(it) && !isLicensingLaw(it))
                    .isPresent();
            boolean lawless = special.kind() == Procedure.OTHER_LAW && !named;
            when(
                    lawless,
                    Refusal.PROCEDURE_WITHOUT_LAW,
                    "specials." + i,
                    special.name().zh());
        }
    }

    private void reviews() {
        var bodies = new HashSet<String>();
        for (int i = 0; i < item.reviews().size(); i++) {
            var review = item.reviews().get(i);
            var field = "reviews." + i;
            boolean known = UnifiedCode.check(review.body()).ok() && bodies.add(review.body());
            when(!known, Refusal.REVIEW_WITHOUT_BODY, field + ".body", review.body());
            var limit = review.limit();
            boolean days = limit.unit() == Unit.WORKING_DAY;
            when(!days, Refusal.PROMISE_UNIT, field + ".limit.unit", limit.unit());
            boolean longer = days && limit.amount() > workingDays(item.statutory());
            when(longer, Refusal.REVIEW_TOO_LONG, field + ".limit", limit.amount());
        }
    }

    private void materials() {
        var ids = new HashSet<String>();
        for (var material : item.materials()) {
            var field = "materials." + material.id();
            when(isEmpty(material.basis()), Refusal.MATERIAL_WITHOUT_BASIS, field + ".basis", "");
            when(material.shared() && material.required(), Refusal.SHARED_REQUIRED, field + ".required", "");
            when(material.id().isBlank() || !ids.add(material.id()), Refusal.INCOMPLETE, field + ".id", material.id());
            when(isEmpty(material.name()), Refusal.INCOMPLETE, field + ".name", "");
        }
    }

    private void pledge() {
        boolean empty = item.pledge()
                .filter(it -> isEmpty(it.basis()) || isEmpty(it.conditions()))
                .isPresent();
        when(empty, Refusal.PLEDGE_WITHOUT_BASIS, "pledge", "");
        // What touches public safety, human life or property is never decided on a promise alone.
        when(item.pledge().isPresent() && item.safety(), Refusal.PLEDGE_OF_SAFETY, "pledge", "");
    }

    private void fee() {
        when(item.feeBasis().filter(CatalogueCheck::isEmpty).isPresent(), Refusal.FEE_WITHOUT_BASIS, "feeBasis", "");
    }

    private void form() {
        when(isEmpty(item.name()), Refusal.INCOMPLETE, "name", "");
        when(isEmpty(item.bodyName()), Refusal.INCOMPLETE, "bodyName", "");
        when(isEmpty(item.conditions()), Refusal.INCOMPLETE, "conditions", "");
        when(item.visits() < 0, Refusal.INCOMPLETE, "visits", item.visits());
        item.licence().ifPresent(it -> when(it.validMonths() < 0, Refusal.INCOMPLETE, "licence.validMonths", ""));
        var ids = new HashSet<String>();
        for (var field : item.form()) {
            var path = "form." + field.id();
            when(field.id().isBlank() || !ids.add(field.id()), Refusal.INCOMPLETE, path + ".id", field.id());
            when(isEmpty(field.name()), Refusal.INCOMPLETE, path + ".name", "");
            boolean choiceless = field.type() == Definition.Field.Type.CHOICE
                    && field.choices().isEmpty();
            when(choiceless, Refusal.INCOMPLETE, path + ".choices", "");
            when(!isPattern(field.pattern()), Refusal.INCOMPLETE, path + ".pattern", field.pattern());
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    private static boolean isEmpty(Definition.Basis basis) {
        return basis.law().isBlank() || basis.article().isBlank();
    }

    private static boolean isLicensingLaw(Definition.Basis basis) {
        return basis.law().replace("中华人民共和国", "").strip().equals(LICENSING_LAW);
    }

    private static boolean isEmpty(Text text) {
        return text.zh().isBlank() || text.en().isBlank();
    }
}
