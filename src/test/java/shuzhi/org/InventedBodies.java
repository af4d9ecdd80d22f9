package shuzhi.org;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import shuzhi.codes.OrganisationCode;
import shuzhi.codes.UnifiedCode;
import shuzhi.org.InventedCity.Line;

/// Makes the bodies, units and posts of the invented city (bodies.tsv, units.tsv, posts.tsv). Their unified credit
/// codes stand for nobody: the division 3299 is not assigned. The check characters are right.
final class InventedBodies {
    private static final String SINCE = "2019-01-01";
    /// The posts that handle the internal items of the city, keep them in the catalogue, or supervise how they go.
    private static final Set<String> CLEARED = Set.of(
            "329900-approval-window",
            "329900-approval-reviewer",
            "329900-approval-approver",
            "329900-approval-head",
            "329900-approval-catalogue",
            "329900-government-supervisor",
            "329900-discipline-supervisor");

    /// What the posts of a body are there for: a handling body takes applications and decides them.
    private enum Work {
        HANDLING,
        INNER
    }

    private record Seed(String word, String zh, String en, Body.Kind kind, Work work) {}

    private static final List<Seed> CITY = List.of(
            new Seed(
                    "government",
                    "数州市人民政府办公室",
                    "General Office of the People's Government of Shuzhou",
                    Body.Kind.GOVERNMENT,
                    Work.INNER),
            new Seed(
                    "approval",
                    "数州市行政审批局",
                    "Shuzhou Administrative Approval Bureau",
                    Body.Kind.APPROVAL_BUREAU,
                    Work.HANDLING),
            new Seed("market", "数州市市场监督管理局", "Shuzhou Market Supervision Bureau", Body.Kind.DEPARTMENT, Work.HANDLING),
            new Seed(
                    "resources",
                    "数州市自然资源和规划局",
                    "Shuzhou Natural Resources and Planning Bureau",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed(
                    "housing",
                    "数州市住房和城乡建设局",
                    "Shuzhou Housing and Construction Bureau",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed(
                    "tax",
                    "国家税务总局数州市税务局",
                    "Shuzhou Tax Bureau of the State Taxation Administration",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed("police", "数州市公安局", "Shuzhou Public Security Bureau", Body.Kind.DEPARTMENT, Work.HANDLING),
            new Seed(
                    "labour",
                    "数州市人力资源和社会保障局",
                    "Shuzhou Human Resources and Social Security Bureau",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed(
                    "reform",
                    "数州市发展和改革委员会",
                    "Shuzhou Development and Reform Commission",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed(
                    "ecology",
                    "数州市生态环境局",
                    "Shuzhou Ecology and Environment Bureau",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed(
                    "emergency",
                    "数州市应急管理局",
                    "Shuzhou Emergency Management Bureau",
                    Body.Kind.DEPARTMENT,
                    Work.HANDLING),
            new Seed("statistics", "数州市统计局", "Shuzhou Statistics Bureau", Body.Kind.DEPARTMENT, Work.INNER),
            new Seed("audit", "数州市审计局", "Shuzhou Audit Bureau", Body.Kind.DEPARTMENT, Work.INNER),
            new Seed(
                    "discipline",
                    "数州市纪委监委",
                    "Shuzhou Discipline Inspection and Supervision Commission",
                    Body.Kind.DISCIPLINE,
                    Work.INNER),
            new Seed(
                    "organisation",
                    "中共数州市委组织部",
                    "Organisation Department of the Shuzhou Party Committee",
                    Body.Kind.PARTY,
                    Work.INNER),
            new Seed("banks", "数州市银行业协会", "Shuzhou Banking Association", Body.Kind.ASSOCIATION, Work.HANDLING));

    private final StringJoiner bodies = table("""
            # Bodies of the invented city. Their codes stand for nobody: division 3299 is not assigned. Made by InventedBodies.
            code\tzh\ten\tplace\tkind\tvalid_from\tvalid_to\tsuccessor""");
    private final StringJoiner units = table("""
            # Units of the bodies of the invented city. Made by InventedBodies.
            code\tzh\ten\tbody""");
    private final StringJoiner posts = table("""
            # Posts of the bodies of the invented city. Made by InventedBodies.
            code\tzh\ten\tbody\tunit\tplace\troles\tvalid_from\tvalid_to\tclearance""");
    private int number = 1;
    private String centre = "";

    InventedBodies() {
        for (var seed : CITY) city(seed);
        formerBodies();
        for (var place : InventedCity.places())
            switch (Level.of(place.code()).orElseThrow()) {
                case COUNTY -> county(place);
                case TOWNSHIP -> township(place);
                case VILLAGE -> village(place);
                case CITY, PROVINCE -> {}
            }
    }

    String bodies() {
        return bodies.toString();
    }

    String units() {
        return units.toString();
    }

    String posts() {
        return posts.toString();
    }

    private void city(Seed seed) {
        var body = body(seed.zh(), seed.en(), InventedCity.CODE, seed.kind(), SINCE, "", "");
        var at = new At("329900-" + seed.word(), body, InventedCity.CODE);
        if (seed.work() == Work.HANDLING) handling(at);
        else {
            var office = unit(at, "office", "办公室", "Office");
            if (seed.word().equals("audit")
                    || seed.word().equals("organisation")
                    || seed.word().equals("statistics")) {
                post(at, "reviewer", "承办人", "Case officer", office, Set.of(Role.REVIEWER));
                post(at, "approver", "分管负责人", "Deputy head", office, Set.of(Role.APPROVER));
            }
        }
        post(at, "head", "主要负责人", "Head", "", Set.of(Role.HEAD));
        post(at, "reporter", "述职报告编制", "Report editor", "", Set.of(Role.REPORTER));
        switch (seed.word()) {
            case "approval" -> offices(at);
            case "government" -> {
                var unit = unit(at, "supervision", "督查室", "Supervision Office");
                post(at, "supervisor", "政府督查", "Government supervisor", unit, Set.of(Role.SUPERVISOR));
            }
            case "discipline" -> {
                var unit = unit(at, "supervision", "党风政风监督室", "Conduct Supervision Office");
                post(at, "supervisor", "效能监察", "Efficiency supervisor", unit, Set.of(Role.SUPERVISOR));
            }
            default -> {}
        }
    }

    /// The approval bureau keeps the catalogue of the whole city, and the three administrators, who are three posts.
    private void offices(At at) {
        var catalogue = unit(at, "catalogue", "事项管理处", "Catalogue Division");
        post(at, "catalogue", "事项管理", "Catalogue editor", catalogue, Set.of(Role.CATALOGUE));
        var data = unit(at, "data", "数据管理处", "Data Division");
        post(at, "system", "系统管理员", "System administrator", data, Set.of(Role.SYSTEM_ADMINISTRATOR));
        post(at, "security", "安全管理员", "Security administrator", data, Set.of(Role.SECURITY_ADMINISTRATOR));
        post(at, "auditor", "安全审计员", "Security auditor", data, Set.of(Role.AUDITOR));
    }

    private void handling(At at) {
        var hall = unit(at, "hall", "政务服务大厅窗口", "Service Hall Windows");
        var review = unit(at, "review", "行政审批处", "Approval Division");
        post(at, "window", "窗口受理", "Window clerk", hall, Set.of(Role.WINDOW));
        post(at, "reviewer", "审查", "Reviewer", review, Set.of(Role.REVIEWER));
        post(at, "approver", "审批决定", "Approver", review, Set.of(Role.APPROVER));
    }

    /// The bodies of the reform of 2019: their powers went to the successor.
    private void formerBodies() {
        var market = code(Body.Kind.DEPARTMENT, InventedCity.CODE, 3);
        body(
                "数州市工商行政管理局",
                "Shuzhou Industry and Commerce Bureau",
                InventedCity.CODE,
                Body.Kind.DEPARTMENT,
                "",
                "2018-12-31",
                market);
        body(
                "数州市质量技术监督局",
                "Shuzhou Quality and Technical Supervision Bureau",
                InventedCity.CODE,
                Body.Kind.DEPARTMENT,
                "",
                "2018-12-31",
                market);
    }

    private void county(Line place) {
        var body = body(
                place.name().zh() + "行政审批局",
                "Administrative Approval Bureau of " + place.name().en(),
                place.code(),
                Body.Kind.APPROVAL_BUREAU,
                SINCE,
                "",
                "");
        var at = new At(place.code().substring(0, 6) + "-approval", body, place.code());
        handling(at);
        post(at, "head", "主要负责人", "Head", "", Set.of(Role.HEAD));
        post(at, "supervisor", "效能监察", "Efficiency supervisor", "", Set.of(Role.SUPERVISOR));
        post(at, "reporter", "述职报告编制", "Report editor", "", Set.of(Role.REPORTER));
    }

    private void township(Line place) {
        centre = body(
                place.name().zh() + "便民服务中心",
                "Convenience Service Centre of " + place.name().en(),
                place.code(),
                Body.Kind.SERVICE_CENTRE,
                SINCE,
                "",
                "");
        var at = new At(place.code().substring(0, 9) + "-service", centre, place.code());
        post(at, "window", "窗口受理", "Window clerk", "", Set.of(Role.WINDOW));
        post(at, "reviewer", "审查", "Reviewer", "", Set.of(Role.REVIEWER));
        post(at, "head", "中心主任", "Head of the centre", "", Set.of(Role.HEAD, Role.APPROVER));
    }

    /// A service point receives for the levels above (rule A-80); it belongs to the township's centre.
    private void village(Line place) {
        post(
                new At(place.code(), centre, place.code()),
                "window",
                "便民服务点受理",
                "Service point clerk",
                "",
                Set.of(Role.WINDOW));
    }

    /// @param word how codes of units and posts begin
    private record At(String word, String body, String place) {}

    private String body(String zh, String en, String place, Body.Kind kind, String from, String to, String successor) {
        var code = code(kind, place, number++);
        bodies.add(String.join("\t", code, zh, en, place, kind.name(), from, to, successor));
        return code;
    }

    private String unit(At at, String word, String zh, String en) {
        var code = at.word() + "-" + word;
        units.add(String.join("\t", code, zh, en, at.body()));
        return code;
    }

    private void post(At at, String word, String zh, String en, String unit, Set<Role> roles) {
        var names = String.join(" ", roles.stream().map(Enum::name).sorted().toList());
        var code = at.word() + "-" + word;
        var clearance = CLEARED.contains(code) ? Clearance.INTERNAL : Clearance.PUBLIC;
        posts.add(String.join("\t", code, zh, en, at.body(), unit, at.place(), names, SINCE, "", clearance.name()));
    }

    private static String code(Body.Kind kind, String place, int number) {
        var registrar = switch (kind) {
            case SERVICE_CENTRE -> "12";
            case ASSOCIATION -> "51";
            case GOVERNMENT, DEPARTMENT, APPROVAL_BUREAU, DISCIPLINE, PARTY -> "11";
        };
        var eight = "MB9%05d".formatted(number);
        var seventeen = registrar + place.substring(0, 6) + eight + OrganisationCode.checkCharacter(eight);
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    private static StringJoiner table(String head) {
        return new StringJoiner("\n", head + "\n", "\n");
    }
}
