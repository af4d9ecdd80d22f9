package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists as files: the same address with `.csv` or `.xlsx` behind it, for the same readers.
@Timeout(120)
class TablesTest {
    private static TestHouse house;
    private static Server server;

    @BeforeAll
    static void open() throws Exception {
        house = TestHouse.open();
        server = house.serve();
    }

    @AfterAll
    static void close() {
        server.close();
        house.close();
    }

    private static Browser browser() {
        return new Browser(server.port());
    }

    @ParameterizedTest(name = "{0} reads {1}: {2} {3}")
    @CsvSource({
        "nobody,    /rows.csv,         303, ",
        "applicant, /rows.csv,         403, ",
        "window,    /rows.csv?count=2, 200, text/csv;charset=utf-8",
        "window,    /rows.xlsx?count=2, 200, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "window,    /rows.pdf,         404, ",
        "window,    /work.csv,         404, ",
        "window,    /files/a.csv,      200, text/csv;charset=utf-8",
        "window,    /files/none.csv,   404, ",
    })
    void whoMayRead(String who, String page, int status, String type) {
        var browser = who.equals("nobody") ? browser() : browser().as(who);
        var answer = browser.get(page);
        assertThat(answer.status()).isEqualTo(status);
        if (type != null)
            assertThat(answer.header("Content-Type").replace(" ", "")).isEqualTo(type);
    }

    @Test
    void theFileHoldsEveryRowOfTheListThatWasAskedFor() {
        var answer = browser().as("window").get("/rows.csv?count=1200&lang=en");
        var expected =
                IntStream.range(0, 1200).mapToObj(it -> it + ",'=1+" + it).collect(Collectors.joining("\r\n"));
        assertThat(answer.body().replace("\"", "")).isEqualTo("\uFEFFNumber,Note\r\n" + expected + "\r\n");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("2026-03-02.csv");
    }

    @Test
    void aListGivesAllItsPages() {
        assertThat(browser().as("window").get("/counted.csv?lang=en").body())
                .isEqualTo("\uFEFFNumber\r\n1\r\n2\r\n3\r\n4\r\n5\r\n");
        assertThat(browser().as("applicant").get("/counted.csv").status()).isEqualTo(403);
    }

    @Test
    void thePageLeadsToItsFilesAndKeepsTheQuestion() {
        var window = browser().as("window");
        assertThat(window.get("/rows?count=3").body())
                .contains("href=\"/rows.csv?count=3\"", "href=\"/rows.xlsx?count=3\"");
        assertThat(window.get("/work").body()).doesNotContain(".xlsx");
    }

    /// Half a list must never be taken for the whole: the connection breaks off.
    @Test
    void aFileThatCannotBeFinishedIsCutOff() {
        var window = browser().as("window");
        assertThatThrownBy(() -> window.get("/rows.csv?count=200000&fail=yes")).isInstanceOf(AssertionError.class);
        assertThat(window.get("/rows.csv?count=1").status()).isEqualTo(200);
    }

    private record Number(int number) {}

    @Test
    void aLongAnswerSeesOneMoment() {
        var accounts = "select count(*) from account";
        var seen = new ArrayList<Integer>();
        long before = house.query.number(accounts, Map.of());
        house.query.still(() -> {
            assertThat(house.query.number(accounts, Map.of())).isEqualTo(before);
            CompletableFuture.runAsync(() -> house.accounts.create(
                            "later", "申请人丙", TestHouse.PASSWORD, Optional.empty(), Optional.empty()))
                    .join();
            house.query.each(
                    Number.class,
                    "select number from generate_series(1, :last) number",
                    Map.of("last", 1_234),
                    it -> seen.add(it.number()));
            assertThat(house.query.number(accounts, Map.of())).isEqualTo(before);
            // whoever asks the same database inside
            assertThat(house.another().number(accounts, Map.of())).isEqualTo(before);
        });
        assertThat(house.query.number(accounts, Map.of())).isEqualTo(before + 1);
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 1_234).boxed().toList());
    }

    private static List<Integer> numbers(int from, int count, int all) {
        return house
                .query
                .rows(
                        Number.class,
                        "select i from generate_series(1, :all) i order by i desc limit :count offset :from",
                        Map.of("all", all, "from", from, "count", count))
                .stream()
                .map(Number::number)
                .toList();
    }

    /// Whether the pages come in order, twice, or from the middle: within a moment they are what they are outside.
    @Test
    void theListOfAMomentHasTheSamePagesInAnyOrder() {
        var asked = List.of(0, 700, 1400, 0, 700, 2100, 350, 2100, 1400, 2800);
        var outside = asked.stream().map(it -> numbers(it, 700, 2500)).toList();
        var inside = new ArrayList<List<Integer>>();
        house.query.still(() -> {
            for (int from : asked) {
                inside.add(numbers(from, 700, 2500));
                assertThat(numbers(0, 3, 9)).as("another list beside it").containsExactly(9, 8, 7);
            }
        });
        assertThat(inside).isEqualTo(outside);
        assertThat(inside.get(5)).hasSize(400);
        assertThat(inside.getLast()).isEmpty();
    }

    @Test
    void staffWhoTakeAFileHomeAreNoted() {
        long before = house.count("reading");
        browser().as("window").get("/files/a.csv");
        assertThat(house.count("reading")).isEqualTo(before + 1);
        assertThat(house.query.number("select count(*) from reading where file = :file", Map.of("file", "a")))
                .isPositive();
    }
}
