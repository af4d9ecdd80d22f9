package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Rules;
import shuzhi.approvals.item.Definition;
import shuzhi.database.Locker;
import shuzhi.ledger.Answer;
import shuzhi.org.Actor;
import shuzhi.testing.House;
import shuzhi.testing.Table;
import shuzhi.web.Desk.Outcome;

/// The one way in, on the whole house: who may do what to a file of which place, and whose the papers are that
/// came with it.
class DeskTest {
    @TempDir
    private static Path folder;

    private static House house;
    private static int count;

    @BeforeAll
    static void open() {
        house = House.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Definition permit() {
        return Catalogue.items().stream()
                .filter(it -> it.chain().filter("construction"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(String name) {
        if (name.equals("applicant")) return Actor.applicant("applicant");
        var post = house.app().ground().org().post(name).orElseThrow();
        return new Actor("officer-" + name, name, post.body(), post.place(), post.roles());
    }

    private static Map<String, String> application() {
        var words = new LinkedHashMap<String, String>();
        words.put("item", permit().code());
        words.put("place", "329901000000");
        words.put("channel", "ONLINE");
        words.put("applicant.name", "数州示例建设有限公司");
        words.put("applicant.code", "91329900MA00000001");
        words.put("applicant.organisation", "true");
        words.put("applicant.phone", "000-00001234");
        for (var field :
                permit().form().stream().filter(Definition.Field::required).toList())
            words.put(
                    "form." + field.id(),
                    switch (field.type()) {
                        case NUMBER -> "12";
                        case PHONE -> "000-00001234";
                        case DATE -> "2025-03-03";
                        case CHOICE -> field.choices().getFirst().zh();
                        default -> "示例";
                    });
        return words;
    }

    private static String take(String file, String command, Map<String, String> words, Actor actor) {
        var outcome = house.app().desk().take("dossier", file, command, words, actor, "test:" + ++count);
        return switch (outcome) {
            case Outcome.Done _ -> "done";
            case Outcome.Refused it -> it.code();
            case Outcome.BadInput it -> "bad input " + it.problems();
            case Outcome.Unavailable _ -> "unavailable";
        };
    }

    /// The permit is decided by the city; the matter lies in a county.
    @TestFactory
    Stream<DynamicTest> whoMayDoWhatToAFileOfTheCity() {
        return Table.of("""
            file | who                             | command | outcome
            d1   | applicant                       | Submit  | done
            d1   | 329901001-service-window         | Accept  | NOT_YOUR_BODY
            d1   | 329901-approval-window          | Accept  | NOT_YOUR_BODY
            d1   | 329900-market-window            | Accept  | NOT_YOUR_BODY
            d1   | 329900-housing-approver         | Accept  | NOT_YOUR_POWER
            d1   | 329900-housing-window           | Accept  | done
            d2   | 329901001-service-window         | Submit  | done
            d2   | 329902001-service-window         | Deliver | NOT_YOUR_BODY
            d2   | 329900-housing-window           | Accept  | done
            d2   | 329901001-service-window         | Deliver | NOT_DECIDED
            d3   | 329900-government-supervisor    | Submit  | NOT_YOUR_POWER
            """).rows().stream()
                .map(it -> DynamicTest.dynamicTest(it.line(), () -> {
                    var words = it.cell("command").equals("Submit")
                            ? application()
                            : it.cell("command").equals("Deliver")
                                    ? Map.of("method", "窗口领取")
                                    : Map.<String, String>of();
                    assertThat(take(it.cell("file"), it.cell("command"), words, actor(it.cell("who"))))
                            .isEqualTo(it.cell("outcome"));
                }));
    }

    /// A file keeps to its kind, whoever asks.
    @Test
    void aCommandOfAnotherKindOfFileIsRefused() {
        var item = permit().code();
        assertThat(take(item, "Accept", Map.of(), actor("329900-housing-window")))
                .isEqualTo("OTHER_KIND");
    }

    @Test
    void aPaperThatNobodyUploadedCannotBeNamed() {
        var words = application();
        words.put("materials.0.id", "contract");
        words.put("materials.0.name", "合同.pdf");
        words.put("materials.0.digest", "ab".repeat(32));
        assertThat(take("d9", "Submit", words, actor("applicant"))).contains("materials.0.file", "重新上传");
        house.app().ground().locker().keep("applicant", paper("ab"));
        assertThat(take("d9", "Submit", words, actor("applicant"))).isEqualTo("done");
    }

    /// who was denied for false materials in a matter of public safety is found again at the next
    /// application, by the code in the sealed part, also under another account.
    @Test
    void falseMaterialsAreRememberedAtTheNextApplication() throws InterruptedException {
        var words = application();
        words.put("applicant.code", "91329900MA00000027");
        assertThat(take("f1", "Submit", words, actor("applicant"))).isEqualTo("done");
        assertThat(take("f1", "Accept", Map.of(), actor("329900-housing-window")))
                .isEqualTo("done");
        for (var reviewer : List.of("329900-resources-reviewer", "329900-ecology-reviewer"))
            assertThat(take("f1", "Review", Map.of("concur", "true", "opinion", ""), actor(reviewer)))
                    .isEqualTo("done");
        var denial = Map.of("ground", "FALSE_MATERIALS", "reasons", "图纸审查合格书系伪造", "reviewBody", "数州市人民政府");
        assertThat(take("f1", "Deny", denial, actor("329900-housing-approver"))).isEqualTo("done");
        assertThat(take("f2", "Submit", words, Actor.applicant("another account")))
                .isEqualTo("done");
        assertThat(take("f3", "Submit", application(), actor("applicant"))).isEqualTo("done");
        assertThat(barred("f2", 100)).isTrue();
        assertThat(take("f2", "Accept", Map.of(), actor("329900-housing-window")))
                .isEqualTo("BARRED");
        assertThat(take("f2", "RefuseBarred", Map.of(), actor("329900-housing-window")))
                .isEqualTo("done");
        assertThat(barred("f3", 1)).as("somebody else").isFalse();
        var lines = new StringBuilder();
        house.app()
                .ground()
                .ledger()
                .lines(house.app().clerk().head().size(), (_, line) -> lines.append(new String(line)));
        assertThat(lines).contains("dossier.Barred").doesNotContain("91329900MA00000027");
    }

    private static boolean barred(String file, int tries) throws InterruptedException {
        for (int i = 0; i < tries; i++) {
            if (house.app().ground().state(Rules.DOSSIER, file).barredUntil().isPresent()) return true;
            Thread.sleep(50);
        }
        return false;
    }

    private static Locker.Paper paper(String digits) {
        return new Locker.Paper(digits.repeat(32), "合同.pdf", "application/pdf", new byte[] {1, 2, 3});
    }

    /// What a clerk uploads for an applicant is the applicant's from then on.
    @Test
    void papersOfAWindowBelongToTheApplicant() {
        var locker = house.app().ground().locker();
        var clerk = actor("329900-housing-window");
        take("d8", "Submit", application(), actor("applicant"));
        take("d8", "AskForMore", Map.of("items.0", "contract", "explanation", "缺"), clerk);
        locker.keep(clerk.person(), paper("cd"));
        var words = Map.of(
                "materials.0.id", "contract", "materials.0.name", "合同.pdf", "materials.0.digest", "cd".repeat(32));
        var outcome = house.app().desk().take("dossier", "d8", "Supplement", words, clerk, "test:papers");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Answer.Done receipt = ((Outcome.Done) outcome).answer();
        house.app().desk().handOver(receipt, List.of(paper("cd")), clerk);
        assertThat(locker.paper("applicant", "cd".repeat(32))).isPresent();
        assertThat(locker.paper(clerk.person(), "cd".repeat(32))).isEmpty();
    }
}
