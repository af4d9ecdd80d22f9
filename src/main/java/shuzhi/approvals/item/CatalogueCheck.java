package shuzhi.approvals.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import shuzhi.approvals.item.Definition.Basis;
import shuzhi.approvals.item.Definition.Material;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Unit;
import shuzhi.codes.DivisionCode;
import shuzhi.codes.ItemCode;
import shuzhi.codes.UnifiedCode;
import shuzhi.law.Law;
import shuzhi.words.Text;

/// Does an item keep the law (事项合法性检查)? Rules and section A.7. Every
/// breach is found, not only the first, and each names the field it stands in.
public final class CatalogueCheck {
    private static final String LICENSING_LAW = "行政许可法";

    private final Definition item;
    private final Law law;
    private final LocalDate day;
    private final List<Breach> found = new ArrayList<>();

    /// A rule that an item breaks.
    ///
    /// @param field path of the field, for instance `materials.contract.basis`
    public record Breach(Refusal refusal, String field, String value) {
        public Text detail() {
            return Text.same(value.isEmpty() ? field : field + ": " + value);
        }
    }

    private CatalogueCheck(Definition item, Law law, LocalDate day) {
        this.item = item;
        this.law = law;
        this.day = day;
    }

    /// Everything that is wrong, the gravest first: codes, basis, limits, procedures, reviews, papers, fee,
    /// form.
    ///
    /// @param law the dated table, with the periods of article 42 (rule A-09)
    /// @param day the day whose law holds
    public static List<Breach> breaches(Definition item, Law law, LocalDate day) {
        var check = new CatalogueCheck(item, law, day);
        check.codes();
        check.openness();
        check.basis();
        check.limits();
        check.specials();
        check.reviews();
        check.materials();
        check.fee();
        check.pledge();
        check.form();
        check.guidance();
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
        boolean placed = DivisionCode.check(item.place()).ok();
        when(!placed, Refusal.CODE_WRONG, "place", item.place());
        boolean level = right && placed && ItemCode.level(item.code()) != level(item.place());
        when(level, Refusal.NOT_OF_THIS_LEVEL, "place", item.place());
        var type = item.licence().map(Definition.Licence::type).orElse("");
        boolean typed = type.isEmpty()
                || type.matches(".{18}[0-9]{3}")
                        && UnifiedCode.check(type.substring(0, UnifiedCode.LENGTH))
                                .ok();
        when(!typed || item.licence().isPresent() && type.isEmpty(), Refusal.CODE_WRONG, "licence.type", type);
    }

    /// The level of a place as item codes count it: 1 state, 2 province, 3 city, 4 county, 5 township, 6 village.
    private static int level(String place) {
        if (!place.endsWith("000")) return 6;
        if (!place.endsWith("000000")) return 5;
        if (!place.endsWith("00000000")) return 4;
        return place.endsWith("0000000000") ? 2 : 3;
    }

    /// What is not public stands nowhere online, and no licence is kept from the public (art. 5 and 30).
    private void openness() {
        var open = item.openness().orElse(Openness.PUBLIC);
        when(open == Openness.CONFIDENTIAL, Refusal.CONFIDENTIAL_HERE, "openness", open);
        if (item.isPublic()) return;
        boolean licence = kind().filter(Guidance.Kind.LICENCE::equals).isPresent();
        when(open == Openness.INTERNAL && licence, Refusal.LICENCE_NOT_PUBLIC, "openness", open);
        item.chain().ifPresent(it -> when(true, Refusal.INTERNAL_ONLINE, "chain", it));
        item.guidance().ifPresent(it -> {
            when(it.depth() != Guidance.Depth.INFORMATION, Refusal.INTERNAL_ONLINE, "guidance.depth", it.depth());
            when(!it.events().isEmpty(), Refusal.INTERNAL_ONLINE, "guidance.events", it.events());
            it.access().ifPresent(this::offline);
        });
    }

    private void offline(Access it) {
        boolean online = it.ways().contains(Access.Way.ONLINE);
        when(online, Refusal.INTERNAL_ONLINE, "guidance.access.ways", Access.Way.ONLINE);
        when(!it.mobile().isBlank(), Refusal.INTERNAL_ONLINE, "guidance.access.mobile", it.mobile());
        when(it.terminals(), Refusal.INTERNAL_ONLINE, "guidance.access.terminals", "");
        when(it.paysOnline(), Refusal.INTERNAL_ONLINE, "guidance.access.paysOnline", "");
    }

    private void basis() {
        when(item.basis().isEmpty(), Refusal.BASIS_MISSING, "basis", "");
        for (int i = 0; i < item.basis().size(); i++)
            when(isEmpty(item.basis().get(i)), Refusal.BASIS_MISSING, "basis." + i, "");
        boolean unnamed = item.limitBasis().filter(it -> !isEmpty(it)).isEmpty();
        when(unnamed, Refusal.LIMIT_WITHOUT_BASIS, "limitBasis", "");
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
        int limit = days(joint ? "joint-decision" : "decision");
        when(!other && most > limit, Refusal.STATUTE_TOO_LONG, "statutory", most + " > " + limit);
        int extension = days(joint ? "joint-decision-extension" : "decision-extension");
        boolean tooLong = item.extension() > extension && !other;
        when(tooLong, Refusal.EXTENSION_TOO_LONG, "extension", item.extension() + " > " + extension);
        when(item.extension() < 0, Refusal.EXTENSION_TOO_LONG, "extension", item.extension());
    }

    /// A period of the law in working days, as it stood on the day.
    private int days(String parameter) {
        return law.limit(parameter, day).value();
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
            boolean proof = material.kind().filter(Material.Kind.PROOF::equals).isPresent() && !material.shared();
            boolean redundant = proof
                    && (material.insteadOf().isPresent() || !isEmpty(material.basis()) && !isLaw(material.basis()));
            when(redundant, Refusal.REDUNDANT_PROOF, field, material.name().zh());
        }
        twice();
        held();
    }

    /// Papers and fields by what they are called: nobody is asked for the same thing twice.
    private void twice() {
        var names = new HashSet<String>();
        for (var material : item.materials()) {
            var name = material.name().zh().strip();
            when(!names.add(name), Refusal.ASKED_TWICE, "materials." + material.id() + ".name", name);
        }
        for (var field : item.form()) {
            var name = field.name().zh().strip();
            when(!names.add(name), Refusal.ASKED_TWICE, "form." + field.id() + ".name", name);
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

    /// What a shared paper holds is filled in with its source, never asked for.
    private void held() {
        for (var material : item.materials())
            for (var id : material.holds())
                for (var field : item.form()) {
                    boolean asked = material.shared()
                            && field.id().equals(id)
                            && field.source().isEmpty();
                    when(
                            asked,
                            Refusal.HELD_DATA_ASKED,
                            "form." + id + ".source",
                            material.name().zh());
                }
    }

    /// Art. 58: a licence costs nothing unless a law or an administrative regulation says so.
    private void fee() {
        boolean licence = kind().filter(Guidance.Kind.LICENCE::equals).isPresent();
        var fees = item.guidance().map(Guidance::fees).orElse(List.of());
        boolean lawless = item.feeBasis()
                .filter(it -> isEmpty(it) || licence && !isLaw(it))
                .isPresent();
        when(
                lawless,
                Refusal.FEE_WITHOUT_BASIS,
                "feeBasis",
                item.feeBasis().map(Basis::law).orElse(""));
        when(!fees.isEmpty() && item.feeBasis().isEmpty(), Refusal.FEE_WITHOUT_BASIS, "feeBasis", "");
        for (int i = 0; i < fees.size(); i++) {
            var fee = fees.get(i);
            when(isEmpty(fee.basis()), Refusal.FEE_WITHOUT_BASIS, "guidance.fees." + i + ".basis", "");
            boolean unclear = isEmpty(fee.name()) || isEmpty(fee.standard());
            when(unclear, Refusal.INCOMPLETE, "guidance.fees." + i, fee.name().zh());
        }
    }

    private Optional<Guidance.Kind> kind() {
        return item.guidance().map(Guidance::kind);
    }

    /// What the guide must say; an item of an older catalogue may have none.
    private void guidance() {
        boolean silent = item.guidance()
                .flatMap(Guidance::visitReason)
                .filter(it -> !isEmpty(it))
                .isEmpty();
        when(item.visits() > 0 && silent, Refusal.VISIT_WITHOUT_REASON, "visits", item.visits());
        if (item.guidance().isEmpty()) return;
        var guide = item.guidance().get();
        when(guide.clients().isEmpty(), Refusal.INCOMPLETE, "guidance.clients", "");
        when(isEmpty(guide.flow()), Refusal.INCOMPLETE, "guidance.flow", "");
        when(guide.telephone().isBlank(), Refusal.INCOMPLETE, "guidance.telephone", "");
        when(guide.complaints().isBlank(), Refusal.INCOMPLETE, "guidance.complaints", "");
        boolean backwards = guide.from().isPresent()
                && guide.until().isPresent()
                && guide.until().get().isBefore(guide.from().get());
        when(
                backwards,
                Refusal.DATES_WRONG,
                "guidance.until",
                guide.until().map(Object::toString).orElse(""));
        boolean entrusted =
                guide.power() == Guidance.Power.ENTRUSTED_ABOVE || guide.power() == Guidance.Power.ENTRUSTED_BESIDE;
        when(entrusted && guide.entrusted().isBlank(), Refusal.INCOMPLETE, "guidance.entrusted", "");
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
            when(
                    !isRange(field),
                    Refusal.INCOMPLETE,
                    path + ".least",
                    field.least().orElse(""));
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

    /// Numbers for a number, days for a day, and the first not above the second.
    private static boolean isRange(Definition.Field field) {
        try {
            return switch (field.type()) {
                case NUMBER ->
                    ordered(field.least().map(BigDecimal::new), field.most().map(BigDecimal::new));
                case DATE ->
                    ordered(field.least().map(CatalogueCheck::day), field.most().map(CatalogueCheck::day));
                default -> field.least().isEmpty() && field.most().isEmpty();
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            return false;
        }
    }

    private static BigDecimal day(String date) {
        return BigDecimal.valueOf(LocalDate.parse(date).toEpochDay());
    }

    private static boolean ordered(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0;
    }

    /// A law or an administrative regulation, by its name: 法, 法典, 条例 — not a notice, a measure or a document number.
    /// A regulation of a place is a 条例, too, but begins with the name of the place.
    private static boolean isLaw(Basis basis) {
        return !isEmpty(basis)
                && basis.law().strip().matches(".+(法|法典|条例)(（.+）)?")
                && !basis.law().matches(".{2,4}(省|市|自治区).*条例");
    }

    private static boolean isEmpty(Basis basis) {
        return basis.law().isBlank() || basis.article().isBlank();
    }

    private static boolean isLicensingLaw(Basis basis) {
        return basis.law().replace("中华人民共和国", "").strip().equals(LICENSING_LAW);
    }

    private static boolean isEmpty(Text text) {
        return text.zh().isBlank() || text.en().isBlank();
    }
}
