package shuzhi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Importing;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.exchange.TableSet;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.House;

/// Exchange tables over HTTP, in a whole house: down as one ZIP, up as one ZIP, looked at first, taken in once.
@Timeout(120)
class ExchangeTest {
    private static final String SUPERVISOR = "329900-government-supervisor";
    private static final String OTHER = "329900-discipline-supervisor";
    private static final String COUNTY = "329901-approval-supervisor";
    private static final String WINDOW = "329900-market-window";
    private static final String PERSON = "示例自然人甲";
    private static final String WHOLE_YEARS = "first=2000-01-01&last=2999-12-31";

    @TempDir
    static Path folder;

    private static House house;
    /// Everybody signs in once.
    private static final Map<String, Browser> BROWSERS = new HashMap<>();

    @BeforeAll
    static void aHouseWithOneDossier() {
        house = House.open(folder);
        for (var post : List.of(SUPERVISOR, OTHER, COUNTY, WINDOW)) house.officer(post);
        var item = Catalogue.items().get(4);
        var form = new HashMap<String, String>();
        for (var it : item.form()) form.put(it.id(), it.id().matches("area|price") ? "90" : "000-00000000");
        var submit = new Command.Submit(
                item.code(),
                "",
                Channel.ONLINE,
                new Command.Applicant(PERSON, "示例证件", false, "000-00001111"),
                form,
                List.of(new Command.Paper("application", "申请表.pdf", "ab12")));
        done(Request.of("dossier", "own", submit, Actor.applicant("person-1")));
        var window = new Actor("person-2", "post-2", item.body(), "329900000000", Set.of(Role.WINDOW));
        done(Request.of("dossier", "own", new Command.Accept(), window));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void done(Request request) {
        assertThat(house.app().ask(request)).isInstanceOf(Answer.Done.class);
    }

    private static Browser browser(String post) {
        return BROWSERS.computeIfAbsent(post, it -> {
            var browser = new Browser(URI.create(house.address()).getPort());
            if (!it.equals("nobody"))
                assertThat(browser.signIn(it, House.PASSWORD).to()).isEqualTo("/");
            return browser;
        });
    }

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource({
        "nobody,                        /exchange,             303",
        "nobody,                        /exchange/tables.zip,  303",
        "329900-market-window,          /exchange,             403",
        "329900-market-window,          /exchange/tables.zip,  403",
        "329900-government-supervisor,  /exchange,             200",
        "329900-government-supervisor,  /exchange/new,         200",
        "329900-government-supervisor,  /exchange/nothing,     404",
        "329900-government-supervisor,  /exchange/nothing/tables.zip, 404",
        "329900-government-supervisor,  /exchange/tables.zip?set=none&first=2025-01-01&last=2025-12-31, 303",
        "329900-government-supervisor,  /exchange/tables.zip?set=national&first=2025-13-01&last=2025-12-31, 303",
        "329900-government-supervisor,  /exchange/tables.zip?set=national&first=2025-12-31&last=2025-01-01, 303",
    })
    void whoMayRead(String who, String path, int status) {
        assertThat(browser(who).get(path).status()).isEqualTo(status);
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry())
                files.put(it.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static Map<String, byte[]> download(Browser browser, String path) throws IOException {
        var answer = browser.bytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return unpacked(answer.body());
    }

    private static String csv(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), UTF_8);
    }

    private static String number() {
        return ((Act.Submitted) house.app().ground().acts("own").getFirst().act()).number();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"national, CSV", "national, XLSX", "jiangsu, CSV", "jiangsu, XLSX"})
    void theSetOfAPeriodComesDownAsOneZip(String set, String format) throws IOException {
        var files = download(
                browser(SUPERVISOR), "/exchange/tables.zip?set=" + set + "&format=" + format + "&" + WHOLE_YEARS);
        assertThat(files.keySet())
                .containsExactlyElementsOf(TableSet.named(set).orElseThrow().sheets().stream()
                        .map(it -> it.name() + "." + format.toLowerCase(java.util.Locale.ROOT))
                        .toList());
        if (format.equals("XLSX"))
            for (var it : files.values())
                assertThat(shuzhi.exchange.Sheet.read(new ByteArrayInputStream(it)))
                        .isNotEmpty();
        else {
            var all = new ArrayList<String>();
            files.keySet().forEach(it -> all.add(csv(files, it)));
            assertThat(all.getFirst()).contains(number());
            assertThat(String.join("", all)).doesNotContain(PERSON, "示例证件", "000-00001111");
        }
    }

    @Test
    void onlyTheDaysAndThePlaceThatWereAskedFor() throws IOException {
        var before =
                download(browser(SUPERVISOR), "/exchange/tables.zip?set=national&first=2001-01-01&last=2001-12-31");
        assertThat(csv(before, "up_pro_accept.csv")).contains("project_no").doesNotContain(number());
        var county = download(browser(COUNTY), "/exchange/tables.zip?set=national&" + WHOLE_YEARS);
        assertThat(csv(county, "up_pro_accept.csv")).contains("project_no").doesNotContain(number());
    }

    @Test
    void personsAreNamedOnABasisInLawOnly() throws IOException {
        var browser = browser(SUPERVISOR);
        var words = new HashMap<>(Map.of(
                "tables", "national", "first", "2000-01-01", "last", "2999-12-31", "legalBasis", " ", "id", "rel-1"));
        var refused = browser.post("/do/batch/released/Release", words, "Accept", "application/json");
        assertThat(refused.status()).isIn(400, 409);
        assertThat(browser.get("/exchange/released/tables.zip").status()).isEqualTo(404);
        words.put("legalBasis", "示例法 第一条");
        words.put("id", "rel-2");
        assertThat(browser.post("/do/batch/released/Release", words, "Accept", "application/json")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/exchange/released?lang=en").body())
                .contains("示例法 第一条", "/exchange/released/tables.zip?format=CSV");
        assertThat(csv(download(browser, "/exchange/released/tables.zip"), "up_pro_accept.csv"))
                .contains(PERSON, "示例证件");
        assertThat(browser(OTHER).get("/exchange/released/tables.zip").status())
                .as("another body")
                .isEqualTo(404);
        assertThat(browser(WINDOW)
                        .post("/do/batch/other/Release", words, "Accept", "application/json")
                        .status())
                .isEqualTo(403);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var it : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> tables(String ended) {
        var files = new LinkedHashMap<String, String>();
        files.put("up_pro_accept.csv", """
            project_no,org_code,org_name,accept_date,apply_type
            N-1,11329900MB90000319,邻市示例局,2025-09-22,1
            N-2,11329900MB90000319,邻市示例局,2025-09-23,1
            N-3,11329900MB90000319,邻市示例局,22.09.2025,1
            """);
        files.put("up_pro_process.csv", """
            project_no,process_name,event_end_time
            N-1,受理,2025-09-22 10:00:00
            N-2,受理,2025-09-23 10:00:00
            N-2,,2025-09-23 11:00:00
            """);
        files.put("up_pro_result.csv", "project_no,result_date,result_type\nN-1," + ended + ",1\n");
        return files;
    }

    private static Browser.Answer upload(Browser browser, String file, String source, String name, byte[] bytes) {
        var words = new HashMap<>(Map.of("tables", "national", "source", source, "called", ""));
        words.put("next", "/exchange/{file}");
        return browser.upload(
                "/do/batch/" + file + "/Receive",
                words,
                new Browser.FileField("archive.file", name, bytes),
                "Accept",
                "application/json");
    }

    private static void settled() throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!house.app().isSettled() && System.nanoTime() < until) Thread.sleep(20);
        assertThat(house.app().isSettled()).isTrue();
    }

    private static boolean isThere(String source, String number) {
        return !house.app().ground().acts(Importing.fileOf(source, number)).isEmpty();
    }

    private static long taken() {
        return house.app().ground().query().number("select count(*) from approvals_imported", Map.of());
    }

    private static String counts(int fresh, int again, int left) {
        return "Cases that would be taken in " + fresh + " Taken in before, unchanged " + again + " Wrong, left out "
                + left;
    }

    private static String page(Browser browser, String file) {
        return browser.get("/exchange/" + file + "?lang=en")
                .body()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void tablesAreLookedAtFirstAndTakenInOnce() throws Exception {
        var browser = browser(SUPERVISOR);
        assertThat(upload(browser, "in1", "邻市", "表.zip", zip(tables("2025-09-24")))
                        .status())
                .isEqualTo(200);
        assertThat(page(browser, "in1"))
                .contains(counts(2, 0, 2))
                .contains("up_pro_accept.csv 4 accept_date 22.09.2025 is no date")
                .contains("up_pro_process.csv 4 process_name is empty");
        assertThat(browser.get("/exchange/in1?lang=zh").body()).contains("不是日期", "是空的");
        assertThat(browser.get("/exchange/in1/rows.csv?lang=en").body())
                .contains("up_pro_accept.csv", "accept_date", "is no date");
        assertThat(isThere("邻市", "N-1"))
                .as("nothing is written before it is confirmed")
                .isFalse();
        assertThat(browser(OTHER).get("/exchange/in1").status()).isEqualTo(404);
        assertThat(browser(OTHER).json("/do/batch/in1/TakeIn", "{}").status()).isEqualTo(409);

        assertThat(browser.json("/do/batch/in1/TakeIn", "{}").status()).isEqualTo(200);
        settled();
        assertThat(List.of(isThere("邻市", "N-1"), isThere("邻市", "N-2"), isThere("邻市", "N-3")))
                .containsExactly(true, true, false);
        assertThat(page(browser, "in1")).contains(counts(0, 2, 2));
        assertThat(browser.json("/do/batch/in1/TakeIn", "{}").status()).isEqualTo(409);
        assertThat(browser.get("/exchange?lang=en").body()).contains("/exchange/in1", "Taken in");

        long dossiers = taken();
        upload(browser, "in2", "邻市", "表.zip", zip(tables("2025-09-24")));
        assertThat(page(browser, "in2")).contains(counts(0, 2, 2));
        browser.json("/do/batch/in2/TakeIn", "{}");
        settled();
        assertThat(taken()).as("the same tables again bring nothing new").isEqualTo(dossiers);

        upload(browser, "in3", "邻市", "表.zip", zip(tables("2025-09-25")));
        assertThat(page(browser, "in3")).contains(counts(0, 1, 3)).contains("imported before with another content");
    }

    @Test
    void whatCameDownGoesUpAgain() throws Exception {
        var browser = browser(SUPERVISOR);
        var bytes = browser.bytes("/exchange/tables.zip?set=national&format=XLSX&first=2000-01-01&last=2999-12-31")
                .body();
        assertThat(upload(browser, "round", "回环", "表.zip", bytes).status()).isEqualTo(200);
        assertThat(page(browser, "round")).contains("Wrong, left out 0");
        browser.json("/do/batch/round/TakeIn", "{}");
        settled();
        assertThat(isThere("回环", number())).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cut,     已损坏",
        "outside, 已损坏",
        "bomb,    压缩炸弹",
        "large,   文件超过 20 MB",
        "other,   只接受",
        "named,   扩展名",
    })
    void aZipThatIsNotTakenStopsTheWholeCommand(String what, String why) throws IOException {
        var good = zip(tables("2025-09-24"));
        var bytes = switch (what) {
            case "cut" -> Arrays.copyOf(good, 60);
            case "outside" -> zip(Map.of("../up_pro_accept.csv", "project_no\n"));
            case "bomb" -> zip(Map.of("up_pro_accept.csv", "0".repeat(50 << 20)));
            case "large" -> Arrays.copyOf(good, 21 << 20);
            case "other" -> zip(Map.of("up_pro_accept.csv", "project_no\n", "run.sh", "x"));
            default -> good;
        };
        var answer = upload(browser(SUPERVISOR), "bad", "邻市", what.equals("named") ? "表.pdf" : "表.zip", bytes);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(why);
        assertThat(house.app().ground().acts("bad")).isEmpty();
    }

    @Test
    void aZipWithoutTheTableOfCasesIsShownAsUnreadable() throws Exception {
        var browser = browser(SUPERVISOR);
        upload(browser, "none", "邻市", "表.zip", zip(Map.of("up_pro_result.csv", "project_no\n")));
        assertThat(page(browser, "none")).contains("there is no up_pro_accept.csv or .xlsx");
        upload(browser, "lacks", "邻市", "表.zip", zip(Map.of("up_pro_accept.csv", "one,other\n1,2\n")));
        assertThat(page(browser, "lacks")).contains("lacks the column project_no");
        browser.json("/do/batch/lacks/TakeIn", "{}");
        settled();
        assertThat(page(browser, "lacks")).contains("lacks the column project_no");
    }
}
