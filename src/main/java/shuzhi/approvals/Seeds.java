package shuzhi.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Ground;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Procedure;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// A believable stretch of approvals in the invented city (示例数据): every act comes in as a command through
/// the front door. All organisations and names are plainly invented.
public final class Seeds implements shuzhi.business.Seeds {
    private static final List<String> COUNTIES = List.of(
            "329901000000",
            "329902000000",
            "329903000000",
            "329921000000",
            "329922000000",
            "329923000000",
            "329971000000");
    /// Of a hundred steps, how many take a day longer, county by county: one county is quicker than the others.
    private static final int[] SLOW = {22, 30, 4, 26, 35, 28, 40};

    private static final int START_UPS_A_DAY = 3;
    private static final int TRANSFERS_A_DAY = 4;

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        new Year(agenda, stretch).catalogue(stretch.from().minusDays(5));
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        new Year(agenda, stretch).applications();
        new CatalogueSeeds(agenda, stretch).plan();
        if (!stretch.workingDays().isEmpty()) new Cases(agenda, stretch).plan();
    }

    /// All posts that the seeds act in, for the demonstration accounts.
    public static List<String> posts() {
        var posts = new ArrayList<String>();
        for (var body : BODIES.values())
            for (var kind : List.of("window", "reviewer", "approver", "head")) posts.add("329900-" + body + "-" + kind);
        return posts;
    }

    static final Map<String, String> BODIES = Map.of(
            "11329900MB90000319", "market",
            "11329900MB900004X1", "resources",
            "11329900MB90000581", "housing",
            "11329900MB9000066U", "tax",
            "11329900MB9000074N", "police",
            "51329900MB90001621", "banks",
            "11329900MB9000082H", "labour",
            "11329900MB90001032", "ecology");

    /// One stretch that is being planned.
    private static final class Year {
        private final Agenda agenda;
        private final Stretch stretch;
        private final Random random;
        private final WorkingDays days;
        private final Map<String, Definition> items = new HashMap<>();
        /// The weeks after a whole year have numbers of their own.
        private final String series;
        private int count;

        Year(Agenda agenda, Stretch stretch) {
            this.agenda = agenda;
            this.stretch = stretch;
            this.days = stretch.days();
            this.random = stretch.random();
            this.series = stretch.from().getDayOfYear() == 1 ? "%04d" : "R%03d";
            for (var item : Catalogue.items()) items.put(item.code(), item);
        }

        /// The catalogue, drafted and published on a day.
        void catalogue(LocalDate day) {
            new CardSeeds(agenda, days).rule(day);
            int minute = 0;
            for (var item : Catalogue.items()) {
                agenda.plan(
                        at(day, minute),
                        Request.of("item", item.code(), new shuzhi.approvals.item.Command.Draft(item), Actor.SYSTEM));
                agenda.plan(
                        at(day, minute + 60),
                        Request.of("item", item.code(), new shuzhi.approvals.item.Command.Publish(1), Actor.SYSTEM));
            }
            for (var chain : Chains.all())
                agenda.plan(
                        at(day, 120 + 60 * chain.version()),
                        Request.of(
                                "chain", chain.id(), new shuzhi.approvals.chain.Command.Publish(chain), Actor.SYSTEM));
        }

        /// The applications of the stretch, about sixteen hundred a year, with everything that follows from
        /// them.
        void applications() {
            for (var day : stretch.workingDays()) {
                for (int i = 0; i < START_UPS_A_DAY * stretch.scale(); i++) startUp(day, number());
                for (int i = 0; i < TRANSFERS_A_DAY * stretch.scale(); i++) transfer(day, number());
                for (int i = 0; i < stretch.scale(); i++) if (random.nextInt(100) < 60) construction(day, number());
            }
        }

        private String number() {
            return series.formatted(++count);
        }

        private static String phone(String number) {
            return "000-0000" + number.replaceAll("[^0-9]", "0");
        }

        private int county() {
            int pick = random.nextInt(100);
            return pick < 22 ? 0 : pick < 40 ? 1 : pick < 60 ? 2 : pick < 72 ? 3 : pick < 84 ? 4 : pick < 93 ? 5 : 6;
        }

        private void startUp(LocalDate day, String number) {
            int county = county();
            var chain = Chains.inForce("enterprise-start-up", day).orElseThrow();
            var applicant = enterprise("数州示例" + number + "号有限公司", number);
            var person = Actor.applicant("seed-" + number);
            var form = Map.of(
                    "enterprise",
                    applicant.name(),
                    "kind",
                    "有限责任公司",
                    "address",
                    "数州市示例路" + number + "号",
                    "capital",
                    Integer.toString(10 + random.nextInt(490)),
                    "scope",
                    "一般项目：示例商品批发、零售；示例技术服务",
                    "legal-person",
                    "示例法定代表人" + number,
                    "phone",
                    phone(number));
            var papers = List.of(paper("application"), paper("articles"), paper("address-proof"));
            var file = file("j", number);
            var begun = at(day, random.nextInt(180));
            if (number.endsWith("17")) tell(begun.minusSeconds(5 * 60L), number, person);
            agenda.plan(
                    begun,
                    Request.of(
                            "journey",
                            file,
                            new shuzhi.approvals.journey.Command.Begin(
                                    chain.id(), COUNTIES.get(county), applicant, form, papers),
                            person));
            var licence = item(chain.steps().getFirst().item());
            boolean corrected = random.nextInt(100) < 8;
            var accepted = begun.plusSeconds(40 * 60L);
            if (corrected) {
                var asked = accepted;
                plan(asked, file + "-0", new Command.AskForMore(List.of("articles"), "章程缺少签字页"), window(licence));
                accepted = at(days.add(day, 1 + random.nextInt(2)).day(), 30 + random.nextInt(60));
                plan(accepted, file + "-0", new Command.Supplement(Map.of(), List.of(paper("articles"))), person);
                accepted = accepted.plusSeconds(45 * 60L);
            }
            plan(accepted, file + "-0", new Command.Accept(), window(licence));
            if (random.nextInt(200) == 0) {
                plan(
                        later(accepted, 1, 60),
                        file + "-0",
                        new Command.Deny(Ground.CONDITIONS_NOT_MET, "住所不符合规定", "数州市人民政府"),
                        approver(licence));
                return;
            }
            var granted = later(accepted, slow(county) ? 1 : 0, 90 + random.nextInt(60));
            plan(granted, file + "-0", new Command.Grant("符合法定条件"), approver(licence));
            var last = granted;
            for (int step = 1; step < chain.steps().size(); step++) {
                var item = item(chain.steps().get(step).item());
                var taken = later(granted, random.nextInt(100) < 35 ? 1 : 0, 60 + step * 5);
                plan(taken, file + "-" + step, new Command.Accept(), window(item));
                var done = later(taken, slow(county) ? 1 + random.nextInt(2) : 0, 70 + step * 5);
                plan(done, file + "-" + step, new Command.Grant("符合条件"), approver(item));
                supervise(file + "-" + step, taken, item, done);
                plan(later(done, 0, 40), file + "-" + step, new Command.Deliver("网上下载"), person);
                if (done.isAfter(last)) last = done;
            }
            deliverAndRate(file + "-0", later(granted, 1, 45), person);
        }

        /// Some want to be told by text message.
        private void tell(Instant at, String number, Actor person) {
            var command =
                    new shuzhi.approvals.contact.Command.Choose(shuzhi.approvals.contact.Means.PHONE, phone(number));
            var file = shuzhi.approvals.contact.Rules.file(person.person());
            agenda.plan(at, Request.of("contact", file, command, person));
        }

        /// The voucher of the registration fee for a dwelling.
        private void pay(Instant at, String dossier, Definition item, String number) {
            var day = LocalDate.ofInstant(at, Context.ZONE);
            var command = new shuzhi.approvals.payment.Command.RecordPayment(
                    dossier, "不动产登记费", new BigDecimal("80"), "示例票据" + number, day, "");
            agenda.plan(at, Request.of("payment", command.file(), command, window(item)));
        }

        private void transfer(LocalDate day, String number) {
            int county = county();
            var item = chained("real-estate");
            var person = Actor.applicant("seed-" + number);
            var file = file("d", number);
            boolean paper = random.nextInt(100) < 18;
            boolean late = paper && random.nextInt(100) < 20;
            var entered = at(day, random.nextInt(300));
            var command = new Command.Submit(
                    item.code(),
                    COUNTIES.get(county),
                    paper ? Channel.WINDOW : Channel.ONLINE,
                    new Command.Applicant("示例受让人" + number, "示例证件" + number, false, phone(number)),
                    Map.of(
                            "transferor",
                            "示例转让人" + number,
                            "transferee",
                            "示例受让人" + number,
                            "location",
                            "数州市示例花园" + number + "室",
                            "area",
                            Integer.toString(50 + random.nextInt(120)),
                            "price",
                            Integer.toString(40 + random.nextInt(260)),
                            "phone",
                            phone(number)),
                    List.of(paper("application"), paper("title"), paper("contract")));
            var request = Request.of("dossier", file, command, paper ? window(item) : person);
            if (late) {
                var earlier = day.minusDays(1 + random.nextInt(2));
                request = request.happenedAt(at(earlier, 120));
            }
            agenda.plan(entered, request);
            if (random.nextInt(150) == 0 | number.endsWith("05")) {
                // Nobody looks at it: five working days later it counts as accepted.
                var noticed = at(days.add(day, 8).day(), 60);
                plan(noticed, file, new Command.Grant("符合法定条件"), approver(item));
                new CardSeeds(agenda, days).follow(file, days.add(day, 5).day(), approver(item));
                return;
            }
            var accepted = later(entered, 0, 35 + random.nextInt(60));
            plan(accepted, file, new Command.Accept(), window(item));
            if (!paper && random.nextInt(80) == 0) {
                plan(later(accepted, 1, 40), file, new Command.Withdraw("双方协商取消转让"), person);
                return;
            }
            if (number.endsWith("3")) pay(accepted.plusSeconds(31 * 60L), file, item, number);
            int took = 1 + random.nextInt(4) + (random.nextInt(100) < SLOW[county] / 4 ? 2 : 0);
            var decided = later(accepted, took, 100);
            plan(decided, file, new Command.Grant("符合法定条件"), approver(item));
            supervise(file, accepted, item, decided);
            var delivered = later(decided, random.nextInt(3), 120);
            if (paper && !number.endsWith("4")) plan(delivered, file, new Command.Deliver("窗口领取"), window(item));
            deliverAndRate(file, delivered, paper ? null : person);
        }

        private void construction(LocalDate day, String number) {
            int county = county();
            var item = chained("construction");
            var person = Actor.applicant("seed-" + number);
            var applicant = enterprise("数州示例" + number + "号建设有限公司", number);
            var file = file("d", number);
            var entered = at(day, random.nextInt(240));
            agenda.plan(
                    entered,
                    Request.of(
                            "dossier",
                            file,
                            new Command.Submit(
                                    item.code(),
                                    COUNTIES.get(county),
                                    Channel.ONLINE,
                                    applicant,
                                    Map.of(
                                            "project",
                                            "示例厂房" + number + "号工程",
                                            "developer",
                                            applicant.name(),
                                            "builder",
                                            "数州示例建筑工程有限公司",
                                            "location",
                                            "数州市示例工业园",
                                            "investment",
                                            Integer.toString(300 + random.nextInt(9000)),
                                            "phone",
                                            phone(number)),
                                    List.of(
                                            paper("application"),
                                            paper("contract"),
                                            paper("drawings"),
                                            paper("safety"))),
                            person));
            var accepted = later(entered, 0, 60);
            plan(accepted, file, new Command.Accept(), window(item));
            var reviewed = accepted;
            for (var review : item.reviews()) {
                var given = later(accepted, 1 + random.nextInt(2), 60 + random.nextInt(30));
                plan(given, file, new Command.Review(true, "符合条件"), reviewer(review.body()));
                if (given.isAfter(reviewed)) reviewed = given;
            }
            if (random.nextInt(100) < 30) {
                var stopped = later(accepted, 0, 60);
                plan(
                        stopped,
                        file,
                        new Command.Pause(
                                Procedure.EXPERT_REVIEW,
                                "数建评〔" + day.getYear() + "〕" + number + "号",
                                "数建告〔" + day.getYear() + "〕" + number + "号",
                                3 + random.nextInt(3),
                                reviewer(item.body()).post()),
                        approver(item));
                reviewed = later(reviewed, 6, 30);
            }
            if (random.nextInt(100) < 40)
                plan(
                        later(accepted, 0, 130),
                        file,
                        new Command.Inspect("329900-housing-window", "现场具备施工条件"),
                        reviewer(item.body()));
            var decided = later(reviewed, random.nextInt(100) < SLOW[county] / 3 ? 3 : 1, 100);
            plan(decided.minusSeconds(45 * 60L), file, new Command.Confirm("经复核，材料和审查意见一致"), reviewer(item.body()));
            if (random.nextInt(60) == 0) {
                plan(
                        decided,
                        file,
                        new Command.Deny(Ground.CONDITIONS_NOT_MET, "资金安排不满足施工需要", "数州市人民政府"),
                        approver(item));
                return;
            }
            plan(decided, file, new Command.Grant("符合法定条件"), approver(item));
            supervise(file, accepted, item, decided);
            deliverAndRate(file, later(decided, 1, 60), person);
        }

        private void supervise(String file, Instant accepted, Definition item, Instant decided) {
            new CardSeeds(agenda, days).late(file, accepted, item.promised().amount(), decided, approver(item));
        }

        private void deliverAndRate(String file, Instant at, @org.jspecify.annotations.Nullable Actor person) {
            if (person == null) return;
            plan(at, file, new Command.Deliver("网上下载"), person);
            if (random.nextInt(100) >= 35) return;
            int pick = random.nextInt(100);
            int stars = pick < 78 ? 5 : pick < 92 ? 4 : pick < 97 ? 3 : pick < 99 ? 2 : 1;
            agenda.plan(
                    at.plusSeconds(45 * 60L),
                    Request.of(
                            "rating",
                            "rating-" + file,
                            new shuzhi.approvals.rating.Command.Rate(file, stars, ""),
                            person));
        }

        private void plan(Instant at, String file, Command command, Actor actor) {
            agenda.plan(at, Request.of("dossier", file, command, actor));
        }

        private boolean slow(int county) {
            return random.nextInt(100) < SLOW[county];
        }

        /// A later moment: so many working days on, or so many minutes on the same day while the office is
        /// open.
        private Instant later(Instant from, int workingDays, int minutes) {
            var day = LocalDate.ofInstant(from, Context.ZONE);
            if (workingDays > 0) return at(days.add(day, workingDays).day(), minutes + random.nextInt(30));
            var same = from.plusSeconds(Math.max(minutes, 35) * 60L);
            var closes = day.atTime(17, 20).atZone(Context.ZONE).toInstant();
            return same.isBefore(closes) ? same : at(days.add(day, 1).day(), minutes / 2);
        }

        private static Instant at(LocalDate day, int minutes) {
            return day.atTime(LocalTime.of(9, 5))
                    .plusMinutes(minutes)
                    .atZone(Context.ZONE)
                    .toInstant();
        }

        private static String file(String kind, String number) {
            return "seed" + kind + number;
        }

        private Definition item(String code) {
            var item = items.get(code);
            if (item == null) throw new IllegalStateException("the catalogue lacks " + code);
            return item;
        }

        private Definition chained(String chain) {
            return items.values().stream()
                    .filter(it -> it.chain().filter(chain::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
        }

        private static Command.Paper paper(String id) {
            return new Command.Paper(id, id + ".pdf", "");
        }

        /// An invented enterprise with a unified code that passes its check, under the unassigned division
        /// 329900.
        private static Command.Applicant enterprise(String name, String number) {
            var body = "91329900MB9%sX".formatted(number).substring(0, 16);
            var seventeen = new StringBuilder(body + "0");
            return new Command.Applicant(
                    name, seventeen.toString() + UnifiedCode.checkCharacter(seventeen), true, phone(number));
        }

        private static Actor window(Definition item) {
            return officer(item.body(), "window", Role.WINDOW);
        }

        private static Actor approver(Definition item) {
            return officer(item.body(), "approver", Role.APPROVER);
        }

        private static Actor reviewer(String body) {
            return officer(body, "reviewer", Role.REVIEWER);
        }

        private static Actor officer(String body, String kind, Role role) {
            var post = "329900-" + BODIES.getOrDefault(body, "approval") + "-" + kind;
            return new Actor(post, post, body, "329900000000", java.util.Set.of(role));
        }
    }
}
