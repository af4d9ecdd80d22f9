package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Definition.Field;
import shuzhi.approvals.item.Definition.Material;
import shuzhi.approvals.item.Guidance;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.org.Role;

/// Applications for the many items that are nobody's daily bread (其他事项示例办件): one a working day, each item in its turn,
/// at every level from the city to the village. All names are plainly invented.
final class CatalogueSeeds {
    private static final Set<String> DAILY = Set.of("enterprise-start-up", "real-estate", "construction");
    private static final List<Role> OFFICERS = List.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER);

    private final Agenda agenda;
    private final Stretch stretch;
    private final Random random;
    private final Org org = Org.load();
    private final List<Definition> items;
    private final String series;

    CatalogueSeeds(Agenda agenda, Stretch stretch) {
        this.agenda = agenda;
        this.stretch = stretch;
        this.random = stretch.random();
        this.series = stretch.from().getDayOfYear() == 1 ? "%04d" : "S%03d";
        this.items = Catalogue.items().stream()
                .filter(it ->
                        it.isPublic() && it.chain().filter(DAILY::contains).isEmpty())
                .toList();
    }

    void plan() {
        int count = 0;
        for (var day : stretch.workingDays())
            for (int i = 0; i < stretch.scale(); i++) {
                application(day, items.get(count % items.size()), series.formatted(count));
                var weekly = "t" + series.formatted(count);
                if (count % 5 == 1) twoLevels().ifPresent(it -> application(day, it, weekly));
                count++;
            }
        construction();
        internal();
    }

    /// The item that a town examines and a district decides: one a week.
    private Optional<Definition> twoLevels() {
        return items.stream().filter(it -> it.upper().isPresent()).findFirst();
    }

    private void application(LocalDate day, Definition item, String number) {
        var file = "seedk" + number;
        var person = Actor.applicant("seed-k" + number);
        boolean organisation = item.guidance()
                .filter(it -> it.clients().contains(Guidance.Client.ORGANISATION))
                .isPresent();
        var applicant = new Command.Applicant(
                organisation ? "数州示例" + number + "号单位" : "示例申请人" + number,
                organisation ? code(number) : "示例证件" + number,
                organisation,
                "000-00005678");
        var submit = new Command.Submit(item.code(), "", Channel.ONLINE, applicant, form(item, number), papers(item));
        var entered = at(day, random.nextInt(200));
        decided(file, entered, submit, person, item);
    }

    /// What is not public is applied for by other bodies at the window, about once a month.
    private void internal() {
        var days = stretch.workingDays();
        for (var item : Catalogue.items())
            for (int i = 0; i < days.size(); i += 20) {
                if (item.isPublic()) continue;
                var number = series.formatted(i);
                var applicant = new Command.Applicant("数州示例" + number + "号机关", code(number), true, "000-00005678");
                var submit = new Command.Submit(
                        item.code(), "", Channel.WINDOW, applicant, form(item, number), papers(item));
                var entered = at(days.get(i), 30);
                var file = "seedi" + number;
                officer(item.body(), Role.WINDOW).ifPresent(it -> decided(file, entered, submit, it, item));
            }
    }

    /// Every step of the 3550 construction chain, with the weeks between them in which the applicant designs and buys.
    private void construction() {
        var days = stretch.workingDays();
        if (days.isEmpty()) return;
        var chain = Chains.inForce("industrial-construction", days.getFirst()).orElseThrow();
        int month = 20;
        for (int first = 0; first < days.size(); first += month) {
            var number = series.formatted(first);
            var journey = "seedc" + number;
            var person = Actor.applicant("seed-c" + number);
            var applicant = new Command.Applicant("数州示例" + number + "号制造有限公司", code(number), true, "000-00005678");
            var steps = chain.steps().stream().map(it -> item(it.item())).toList();
            var entered = at(days.get(first), 20);
            agenda.plan(
                    entered,
                    Request.of(
                            "journey",
                            journey,
                            new shuzhi.approvals.journey.Command.Begin(
                                    chain.id(),
                                    chain.steps().isEmpty()
                                            ? ""
                                            : steps.getFirst().place(),
                                    applicant,
                                    form(steps.getFirst(), number),
                                    papers(steps.getFirst())),
                            person));
            var done = accepted(journey + "-0", entered, steps.getFirst());
            for (int i = 1; i < steps.size(); i++) {
                var step = steps.get(i);
                var submit = new Command.Submit(
                        step.code(), "", Channel.ONLINE, applicant, form(step, number), papers(step));
                done = decided(journey + "-" + i, later(done, 2 + random.nextInt(4)), submit, person, step);
            }
        }
    }

    /// An invented unified code that passes its check, under the unassigned division 329900.
    private static String code(String number) {
        var digits = "000000" + number.replaceAll("[^0-9]", "");
        var seventeen = "91329900MB8" + digits.substring(digits.length() - 6);
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    private static Definition item(String code) {
        return Catalogue.items().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Instant decided(String file, Instant entered, Command submit, Actor person, Definition item) {
        agenda.plan(entered, Request.of("dossier", file, submit, person));
        var done = accepted(file, entered, item);
        if (random.nextInt(3) > 0)
            agenda.plan(
                    later(done, 1),
                    Request.of("dossier", file, new Command.Deliver(item.isPublic() ? "网上下载" : "窗口领取"), person));
        return done;
    }

    /// Accepted below within the hour, sent up after the first review, and decided above; every third time the upper
    /// body sends it back first (rule A-29).
    private Instant twoLevels(String file, Instant accepted, Definition item, Definition.Upper upper) {
        var sent = later(accepted, 1 + random.nextInt(2));
        sendUp(file, sent, "初审符合条件", item, upper);
        var last = sent;
        if (random.nextInt(3) == 0) {
            var back = later(sent, 1);
            plan(file, back, new Command.SendBack("现场位置图与规划不一致，请核实"), upper.body(), Role.REVIEWER);
            last = later(back, 1 + random.nextInt(3));
            sendUp(file, last, "已到现场核实，符合规划", item, upper);
        }
        var done = later(last, 1 + random.nextInt(5));
        plan(file, done, new Command.Grant("符合法定条件"), upper.body(), Role.APPROVER);
        return done;
    }

    private void sendUp(String file, Instant at, String opinion, Definition item, Definition.Upper upper) {
        plan(file, at, new Command.SendUp(opinion), item.body(), Role.REVIEWER);
        plan(file, at.plusSeconds(45 * 60L), new Command.TakeIn(), upper.body(), Role.WINDOW);
    }

    private void plan(String file, Instant at, Command command, String body, Role role) {
        officer(body, role).ifPresent(it -> agenda.plan(at, Request.of("dossier", file, command, it)));
    }

    /// Accepted within the hour, reviewed where somebody is asked, decided within the promise; now and then too late.
    private Instant accepted(String file, Instant entered, Definition item) {
        var accepted = entered.plusSeconds(45 * 60L);
        officer(item.body(), Role.WINDOW)
                .ifPresent(it -> agenda.plan(accepted, Request.of("dossier", file, new Command.Accept(), it)));
        if (item.upper().isPresent())
            return twoLevels(file, accepted, item, item.upper().get());
        for (var review : item.reviews())
            officer(review.body(), Role.REVIEWER)
                    .ifPresent(it -> agenda.plan(
                            later(accepted, 1), Request.of("dossier", file, new Command.Review(true, "符合条件"), it)));
        int promise = item.promised().amount();
        int took = promise == 0 ? 0 : 1 + random.nextInt(promise) + (random.nextInt(25) == 0 ? 2 : 0);
        if (!item.reviews().isEmpty()) took = Math.max(took, 2);
        var done = took == 0 ? accepted.plusSeconds(40 * 60L) : later(accepted, took);
        officer(item.body(), Role.APPROVER)
                .ifPresent(it -> agenda.plan(done, Request.of("dossier", file, new Command.Grant("符合法定条件"), it)));
        return done;
    }

    /// A post of the body that holds the role.
    private Optional<Actor> officer(String body, Role role) {
        var today = stretch.from();
        return org.postsOf(body, today).stream()
                .filter(it -> it.roles().contains(role) && OFFICERS.contains(role))
                .findFirst()
                .map(it -> Actor.in(it, it.code()));
    }

    private Map<String, String> form(Definition item, String number) {
        var form = new HashMap<String, String>();
        for (var field : item.form()) if (field.required()) form.put(field.id(), value(field, number));
        return form;
    }

    private String value(Field field, String number) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> "示例" + field.name().zh() + number;
            case NUMBER -> number(field);
            case DATE -> stretch.from().plusDays(20).toString();
            case CHOICE ->
                field.choices().get(random.nextInt(field.choices().size())).zh();
            case UNIFIED_CODE -> "91329900MB97777708";
            case RESIDENT_ID -> "";
            case PHONE -> "000-00005678";
        };
    }

    private String number(Field field) {
        int least = (int) Math.ceil(field.least().map(Double::parseDouble).orElse(1.0));
        int most = field.most().map(Double::parseDouble).orElse(5000.0).intValue();
        return Integer.toString(least + random.nextInt(Math.clamp(most - least, 1, 5000)));
    }

    private static List<Command.Paper> papers(Definition item) {
        return item.materials().stream()
                .filter(it -> it.required() && !it.shared())
                .map(Material::id)
                .map(it -> new Command.Paper(it, it + ".pdf", ""))
                .toList();
    }

    private Instant later(Instant from, int workingDays) {
        var day = LocalDate.ofInstant(from, Context.ZONE);
        return at(stretch.days().add(day, workingDays).day(), 30 + random.nextInt(300));
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(9, 5))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
    }
}
