package shuzhi.bench.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// The permit of the comparison as commands of the house (办件各步的请求).
///
/// The item is the construction permit of the catalogue with a form of the comparison's size and two bodies asked in
/// parallel. It has no template of a licence, so that an officer issues the licence as a step of the case, as with the
/// other candidates, and nobody typesets and signs a paper.
final class PermitCase {
    private static final Definition ITEM = item();
    private static final Actor EDITOR = Actor.SYSTEM;

    private PermitCase() {}

    /// The item, drafted and published.
    static List<Request> catalogue() {
        return List.of(
                Request.of("item", ITEM.code(), new shuzhi.approvals.item.Command.Draft(ITEM), EDITOR),
                Request.of("item", ITEM.code(), new shuzhi.approvals.item.Command.Publish(ITEM.version()), EDITOR));
    }

    private static Definition item() {
        var it = Catalogue.items().stream()
                .filter(known -> known.reviews().size() == 2)
                .findFirst()
                .orElseThrow();
        var form = new ArrayList<>(it.form());
        for (var id : List.of("use", "land", "fire", "representative")) form.add(text(id));
        var shape = Shape.of(Definition.class);
        return (Definition) shape.make(shape.parts().stream()
                .map(part -> switch (part.name()) {
                    case "form" -> List.copyOf(form);
                    case "licence" -> Optional.empty();
                    default -> part.of(it);
                })
                .toArray());
    }

    private static Definition.Field text(String id) {
        return new Definition.Field(
                id,
                Text.same(id),
                Definition.Field.Type.TEXT,
                true,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The body that the permits go to.
    static String body() {
        return ITEM.body();
    }

    static String file(Permit permit) {
        return "sw" + permit.number();
    }

    /// The command of one step, by the person who takes it.
    static Request request(Permit permit, Step step) {
        var file = file(permit);
        return switch (step) {
            case APPLY -> dossier(file, submit(permit), applicant(permit));
            case ACCEPT ->
                dossier(file, new Command.Accept(), officer(permit, step, ITEM.body(), "window", Role.WINDOW));
            case REVIEW_FIRE -> review(permit, step, 0);
            case REVIEW_LAND -> review(permit, step, 1);
            case DECIDE ->
                dossier(
                        file,
                        new Command.Grant(permit.note(step)),
                        officer(permit, step, ITEM.body(), "approver", Role.APPROVER));
            case ISSUE ->
                Request.of(
                        "licence",
                        "licence-" + file,
                        new shuzhi.approvals.licence.Command.Issue(
                                file,
                                permit.note(step),
                                "建筑工程施工许可证",
                                permit.who(Step.APPLY),
                                LocalDate.of(2026, 1, 5),
                                Optional.empty(),
                                ""),
                        officer(permit, step, ITEM.body(), "window", Role.SYSTEM));
            case CLOSE -> dossier(file, new Command.Deliver("window"), applicant(permit));
        };
    }

    private static Request dossier(String file, Command command, Actor actor) {
        return Request.of("dossier", file, command, actor);
    }

    private static Request review(Permit permit, Step step, int which) {
        return dossier(
                file(permit),
                new Command.Review(true, permit.note(step)),
                officer(permit, step, ITEM.reviews().get(which).body(), "reviewer", Role.REVIEWER));
    }

    private static Actor applicant(Permit permit) {
        return Actor.applicant(permit.who(Step.APPLY));
    }

    private static Actor officer(Permit permit, Step step, String body, String post, Role role) {
        return new Actor(permit.who(step), "329900-" + step.key() + "-" + post, body, ITEM.place(), Set.of(role));
    }

    /// A code of the invented city whose check character is right, as the form wants it.
    private static String code(long number) {
        var seventeen = "91329900MB%07d".formatted(number % 10_000_000);
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    private static Command.Submit submit(Permit permit) {
        long n = permit.number();
        return new Command.Submit(
                ITEM.code(),
                "",
                Channel.ONLINE,
                new Command.Applicant("示例" + n + "号建设有限公司", code(n), true, "138-00000000"),
                Map.of(
                        "project", "示例" + n + "号水产品冷藏与加工厂房工程",
                        "developer", "示例" + n + "号建设有限公司",
                        "builder", "示例建筑工程有限公司",
                        "location", "数州市示例路" + n % 997 + "号" + n % 31 + "幢",
                        "investment", Long.toString(100 + n % 900),
                        "phone", "000-00000000",
                        "use", "水产品冷藏与加工，日处理量不超过" + (1 + n % 40) + "吨",
                        "land", "示（2026）示例区不动产权第" + n + "号",
                        "fire", "耐火等级二级，疏散出口两处，已配自动喷水灭火系统，与相邻建筑间距十二米",
                        "representative", "示例法定代表人" + n),
                List.of(paper("application"), paper("contract"), paper("drawings"), paper("safety")));
    }

    private static Command.Paper paper(String id) {
        return new Command.Paper(id, id + ".pdf", "");
    }
}
