package shuzhi.network;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.item.Definition;
import shuzhi.business.Agenda;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Place;
import shuzhi.org.Post;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;

/// A believable stretch of the network (示例数据): a body that is set up and merged, posts, absences, audits. All of it
/// is plainly invented.
final class Seeds implements shuzhi.business.Seeds {
    static final String DATA_CENTRE = "11329900MB9009992N";
    private static final String APPROVAL = "11329900MB9000023E";
    private static final String CITY = "329900000000";

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        stations(agenda, stretch);
        entrust(agenda, stretch);
        var day = stretch.from().minusDays(3);
        var centre = new shuzhi.network.body.Command.Establish(
                DATA_CENTRE,
                "数州市示例数据中心",
                "Shuzhou Sample Data Centre",
                CITY,
                Body.Kind.SERVICE_CENTRE,
                day.plusDays(1));
        ask(agenda, day, 0, "body", centre.file(), centre, system());
        var post = new shuzhi.network.post.Command.Establish(
                "329900-data-window", "窗口受理", "Window clerk", DATA_CENTRE, CITY, List.of(Role.WINDOW), day.plusDays(1));
        ask(agenda, day, 60, "post", post.file(), post, system());
        var merge = new shuzhi.network.body.Command.Merge(
                DATA_CENTRE, APPROVAL, stretch.from().plusDays(180));
        ask(agenda, stretch.from(), 0, "body", merge.file(), merge, system());
    }

    private static final String LABOUR = "11329900MB9000082H";

    /// The city lets the districts accept for it, by a rule of its own (rule A-80).
    private static void entrust(Agenda agenda, Stretch stretch) {
        var day = stretch.from().minusDays(1);
        int number = 1;
        for (var agent : agents(day)) {
            var command = new shuzhi.network.entrustment.Command.Entrust(
                    LABOUR,
                    agent.body(),
                    List.of(entrusted().code()),
                    "数州市行政许可委托实施办法（示例）",
                    "第五条",
                    "数委托〔" + day.getYear() + "〕" + number + "号",
                    day,
                    day.plusYears(3));
            ask(agenda, day, number, "entrustment", command.file(), command, officer("329900-labour-head"));
            number++;
        }
    }

    /// The item that districts accept for the city: a licence without opinions of others.
    private static Definition entrusted() {
        return Catalogue.items().stream()
                .filter(it -> it.body().equals(LABOUR) && it.place().equals(CITY))
                .filter(it -> it.licence().isPresent() && it.reviews().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// The windows of the districts.
    private static List<Post> agents(LocalDate day) {
        return Shipped.ORG.places().children(CITY, day).stream()
                .flatMap(it -> Shipped.ORG.bodiesAt(it.code(), day).stream())
                .filter(it -> it.kind() == Body.Kind.APPROVAL_BUREAU)
                .flatMap(it -> Shipped.ORG.postsOf(it.code(), day).stream())
                .filter(it -> it.roles().contains(Role.WINDOW))
                .toList();
    }

    /// Every second week one comes in at a district, is accepted there in the name of the city, decided in the city and
    /// delivered in the district.
    private static void districts(Agenda agenda, Stretch stretch) {
        var item = entrusted();
        var days = stretch.workingDays();
        for (int n = 0; n < days.size(); n += 10) {
            var day = days.get(n);
            var agents = agents(day);
            if (agents.isEmpty()) return;
            var post = agents.get(n / 10 % agents.size());
            var window = new Actor(post.code(), post.code(), post.body(), post.place(), post.roles());
            var number = "%04d".formatted(n);
            var file = "seeddistrict" + day;
            var form = new HashMap<String, String>();
            for (var field : item.form())
                if (field.required())
                    form.put(
                            field.id(),
                            switch (field.type()) {
                                case PHONE -> "000-0000" + number;
                                case NUMBER -> field.least().orElse("1000");
                                default -> "示例" + field.name().zh() + number;
                            });
            var submit = new shuzhi.approvals.dossier.Command.Submit(
                    item.code(),
                    post.place(),
                    shuzhi.approvals.dossier.Channel.WINDOW,
                    new shuzhi.approvals.dossier.Command.Applicant(
                            "数州示例" + number + "号劳务有限公司", "91329900MA00000001", true, "000-0000" + number),
                    form,
                    item.materials().stream()
                            .filter(it -> it.required() && !it.shared())
                            .map(it -> new shuzhi.approvals.dossier.Command.Paper(it.id(), it.id() + ".pdf", ""))
                            .toList());
            var decided = stretch.days().add(day, 5).day();
            step(agenda, at(day, 40), file, submit, window);
            step(agenda, at(day, 110), file, new shuzhi.approvals.dossier.Command.Accept(), window);
            step(
                    agenda,
                    at(decided, 60),
                    file,
                    new shuzhi.approvals.dossier.Command.Grant("符合法定条件"),
                    officer("329900-labour-approver"));
            step(agenda, at(decided, 170), file, new shuzhi.approvals.dossier.Command.Deliver("窗口领取"), window);
        }
    }

    private static void step(
            Agenda agenda, Instant at, String file, shuzhi.approvals.dossier.Command command, Actor actor) {
        agenda.plan(at, Request.of("dossier", file, command, actor));
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    /// The key of the one station of the seeds that works where the line is often down.
    private static final SigningKey STATION =
            Sm.signingKey("station/remote", Sm.newPrivateKey(RANDOM), RANDOM).orThrow();

    /// A station in every township, and in every fourth village; half-way through, that of the first township of every
    /// county is recognised as a demonstration site.
    private static void stations(Agenda agenda, Stretch stretch) {
        var day = stretch.from().minusDays(2);
        var items = Catalogue.items().stream()
                .filter(Definition::isPublic)
                .map(it -> it.code())
                .toList();
        var editor = administrator("329900-approval-catalogue", Role.CATALOGUE);
        for (var county : Shipped.ORG.places().children(CITY, day))
            for (var township : Shipped.ORG.places().children(county.code(), day)) {
                var bodies = Shipped.ORG.bodiesAt(township.code(), day);
                if (bodies.isEmpty()) continue;
                var body = bodies.getFirst().code();
                open(agenda, day, township, body, items, editor);
                if (township.equals(
                        Shipped.ORG.places().children(county.code(), day).getFirst()))
                    recognise(agenda, stretch, township, editor);
                var villages = Shipped.ORG.places().children(township.code(), day);
                for (int i = 0; i < villages.size(); i += 4) open(agenda, day, villages.get(i), body, items, editor);
            }
    }

    private static void recognise(Agenda agenda, Stretch stretch, Place place, Actor editor) {
        var halfway = stretch.from().plusDays(ChronoUnit.DAYS.between(stretch.from(), stretch.until()) / 2);
        var command = new shuzhi.network.station.Command.Recognise(place.code(), "数政办发〔" + halfway.getYear() + "〕18号");
        ask(agenda, halfway, 0, "station", command.file(), command, editor);
    }

    private static void open(Agenda agenda, LocalDate day, Place place, String body, List<String> items, Actor editor) {
        var command = new shuzhi.network.station.Command.Open(
                place.code(),
                place.name().zh() + "便民服务点",
                "Station of " + place.name().en(),
                body,
                items,
                "工作日 9:00–17:00",
                Optional.of(
                        STATION.publicKey().name() + "\n" + STATION.publicKey().pem()),
                day);
        ask(agenda, day, 0, "station", command.file(), command, editor);
    }

    /// One dossier a day, at the usual size, comes in at a village, is decided in the city, and goes home the way it
    /// came; every fifth was
    /// received on paper while the line was down.
    private static void villages(Agenda agenda, Stretch stretch) {
        var item = Catalogue.items().stream()
                .filter(it -> it.chain().filter("real-estate"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        var clerks = Shipped.ORG
                .posts()
                .filter(it -> it.roles().contains(Role.WINDOW) && DivisionCode.depth(it.place()) == 4)
                .filter(it -> it.place().startsWith("3299"))
                .toList();
        if (clerks.isEmpty()) return;
        var days = stretch.workingDays().stream()
                .flatMap(it -> Collections.nCopies(stretch.scale(), it).stream())
                .toList();
        for (int n = 0; n < days.size(); n++) {
            var day = days.get(n);
            int again = n % stretch.scale();
            var clerk = clerks.get(n * 7 % clerks.size());
            var villages = Shipped.ORG.places().children(clerk.place(), day);
            if (villages.isEmpty()) continue;
            var seat = villages.getFirst().code();
            var window = new Actor(clerk.code(), clerk.code(), clerk.body(), clerk.place(), clerk.roles());
            var file = "seedvillage" + day + (again == 0 ? "" : "x" + again);
            var number = "%04d".formatted(n);
            boolean late = n % 5 == 4;
            var happened = at(late ? day.minusDays(1) : day, 10);
            var submit = new shuzhi.approvals.dossier.Command.Submit(
                    item.code(),
                    clerk.place().substring(0, 6) + "000000",
                    shuzhi.approvals.dossier.Channel.WINDOW,
                    new shuzhi.approvals.dossier.Command.Applicant(
                            "示例村民" + number, "示例证件" + number, false, "000-0000" + number),
                    Map.of(
                            "transferor", "示例转让人" + number,
                            "transferee", "示例村民" + number,
                            "location", "数州市示例村" + number + "号",
                            "area", "90",
                            "price", "40",
                            "phone", "000-0000" + number),
                    List.of());
            agenda.plan(at(day, 60), Request.of("dossier", file, submit, window).happenedAt(happened));
            var receipt = "收〔" + day.getYear() + "〕" + number + "号";
            var signature = Base64.getEncoder()
                    .encodeToString(
                            STATION.sign(shuzhi.network.handover.Command.Receive.signed(seat, receipt, happened)));
            var receive = new shuzhi.network.handover.Command.Receive(file, seat, receipt, signature);
            agenda.plan(
                    at(day, 95),
                    Request.of("handover", receive.file(), receive, window).happenedAt(happened));
            var land = officer("329900-resources-window");
            agenda.plan(at(day, 130), Request.of("dossier", file, new shuzhi.approvals.dossier.Command.Accept(), land));
            var decided = stretch.days().add(day, 2).day();
            agenda.plan(
                    at(decided, 60),
                    Request.of(
                            "dossier",
                            file,
                            new shuzhi.approvals.dossier.Command.Grant("符合法定条件"),
                            officer("329900-resources-approver")));
            var back = new shuzhi.network.handover.Command.HandOver(file, seat);
            agenda.plan(at(decided, 200), Request.of("handover", back.file(), back, window));
        }
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(9, 0))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        villages(agenda, stretch);
        districts(agenda, stretch);
        var days = stretch.workingDays();
        for (int i = 2; i < days.size(); i += 20) {
            var day = days.get(i);
            var last = stretch.days().add(day, 3).day();
            var absence = new shuzhi.network.delegation.Command.Delegate(
                    "329900-market-approver", "329900-market-reviewer", day, last, "外出培训");
            ask(agenda, day, 5, "delegation", "seeddelegation" + day, absence, officer("329900-market-head"));
        }
        for (var day : days)
            if (day.getDayOfMonth() <= 3 && day.getMonthValue() % 3 == 1 && days.indexOf(day) > 0)
                ask(
                        agenda,
                        day,
                        30,
                        "audit",
                        "seedaudit" + day,
                        new shuzhi.network.audit.Command.Note(
                                day.minusMonths(3).withDayOfMonth(1), day.minusDays(1), true, "日志完整，未见越权"),
                        administrator("329900-approval-auditor", Role.AUDITOR));
    }

    private static void ask(
            Agenda agenda, LocalDate day, int minutes, String thing, String file, Object command, Actor actor) {
        var at = day.atTime(LocalTime.of(9, 0))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
        agenda.plan(at, Request.of(thing, file, command, actor));
    }

    private static Actor system() {
        return administrator("329900-approval-system", Role.SYSTEM_ADMINISTRATOR);
    }

    private static Actor administrator(String post, Role role) {
        return new Actor(post, post, APPROVAL, CITY, Set.of(role));
    }

    private static Actor officer(String code) {
        var post = Shipped.ORG.post(code).orElseThrow();
        return new Actor(code, code, post.body(), post.place(), post.roles());
    }
}
