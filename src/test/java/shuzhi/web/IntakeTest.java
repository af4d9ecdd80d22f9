package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.proof.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The one POST: what comes of a command for people and for programs, papers that come with it, drafts.
@Timeout(180)
class IntakeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PDF = "%PDF-1.7 营业执照".getBytes(StandardCharsets.UTF_8);
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

    private static Browser as(String login) {
        return new Browser(server.port()).as(login);
    }

    private static Map<String, String> note(String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "甲的便笺");
        fields.put("day", "2026-03-01");
        fields.put("count", "3");
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return fields;
    }

    private static JsonNode json(Browser.Answer answer) {
        return JSON.readTree(answer.body());
    }

    @Test
    void aNoticeIsShownOnceOnThePageOneComesTo() {
        var browser = as("applicant");
        var answer = browser.post("/do/note/new/Write", note("next", "/notes/{file}"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.to()).matches("/notes/[0-9a-f]{16}");
        assertThat(browser.get(answer.to()).body()).contains("已办理", "已记入台账", "role=\"status\"", "甲的便笺");
        assertThat(browser.get(answer.to()).body()).doesNotContain("已办理");
    }

    @Test
    void aRefusalSaysWhyByWhichRuleAndWhatToDo() {
        var browser = as("applicant");
        browser.post("/do/note/00000000000000aa/Write", note());
        browser.get("/");
        long before = house.count("refusal");
        var answer = browser.post("/do/note/00000000000000aa/Write", note("back", "/echo?say=form", "next", "/"));
        assertThat(answer.to()).isEqualTo("/echo?say=form");
        assertThat(browser.get("/echo?say=form").body())
                .contains("role=\"alert\"", "未能办理", "这张便笺已经写过", "便笺规则 第一条", "请另写一张", "WRITTEN_ALREADY");
        assertThat(house.count("refusal")).isEqualTo(before + 1);
    }

    @Test
    void whatWasTypedIsNotLost() {
        var browser = as("applicant");
        browser.post("/do/note/new/Write", Map.of("title", "写了一半", "day", "昨天", "back", "/register"));
        assertThat(browser.get("/register").body()).contains("没有提交", "href=\"#day\"", "“昨天”不是日期", "href=\"#count\"");
    }

    @ParameterizedTest(name = "{0} {1}: next={2} → {3}")
    @CsvSource({
        "Write, good, //evil.example,         /",
        "Write, good, https://evil.example/x, /",
        "Write, bad,  //evil.example,         /",
        "Write, good, /echo,                  /echo",
    })
    void nobodyIsSentToAStranger(String command, String input, String next, String to) {
        var fields = input.equals("good") ? note("next", next) : Map.of("title", "", "next", next);
        assertThat(as("applicant").post("/do/note/new/" + command, fields).to()).isEqualTo(to);
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        var browser = new Browser(server.port());
        assertThat(browser.post("/do/note/new/Write", note()).to()).isEqualTo("/sign-in");
        assertThat(browser.json("/do/note/new/Write", "{}").status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} → {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # who      | file             | command | body                                           | status | answer
            applicant  | new              | Write   | {"title":"一","day":"2026-03-01","count":3}     | 200    | "acts":["note.Written"]
            applicant  | 00000000000000b1 | Write   | {"title":"一","day":"2026-03-01","count":"3"}   | 200    | "file":"00000000000000b1"
            applicant  | 00000000000000b1 | Write   | {"title":"二","day":"2026-03-01","count":3}     | 409    | "code":"WRITTEN_ALREADY"
            applicant  | new              | Write   | {"title":"一","day":"昨天","count":"x"}         | 400    | "field":"day"
            applicant  | new              | Write   | {"title":"一","day":"昨天","count":"x"}         | 400    | "field":"count"
            applicant  | new              | Write   | {"title":                                      | 400    | 不是有效的 JSON
            applicant  | new              | Write   | [1]                                            | 400    | 应为一个 JSON 对象
            applicant  | no@file          | Write   | {"title":"一","day":"2026-03-01","count":3}     | 400    | "field":"file"
            applicant  | 00000000000000b1 | Close   | {"reason":"x"}                                 | 403    | "code":"NOT_YOUR_POWER"
            head       | 00000000000000b1 | Close   | {"reason":"x"}                                 | 403    | 窗口受理
            window     | 00000000000000b1 | Close   | {"reason":"x"}                                 | 200    | "acts":["note.Closed"]
            window     | 00000000000000b1 | Burn    | {}                                             | 404    | "code":"UNKNOWN_COMMAND"
            window     | 00000000000000b1 | Close   | {"reason":"x","happened":"gestern"}            | 400    | "field":"happened"
            """)
    void programs(String who, String file, String command, String body, int status, String answer) {
        var given = as(who).json("/do/note/" + file + "/" + command, body);
        assertThat(given.status()).isEqualTo(status);
        assertThat(given.body()).contains(answer);
        assertThat(given.header("Content-Type"))
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
    }

    @Test
    void aRefusalForProgramsIsWhole() {
        var browser = as("applicant");
        browser.json("/do/note/00000000000000c1/Write", JSON.writeValueAsString(note()));
        var problem = json(browser.json("/do/note/00000000000000c1/Write", JSON.writeValueAsString(note())));
        assertThat(problem.get("status").intValue()).isEqualTo(409);
        assertThat(problem.get("zh").stringValue()).isEqualTo("这张便笺已经写过");
        assertThat(problem.get("en").stringValue()).isEqualTo("This note is written already.");
        assertThat(problem.get("basis").stringValue()).isEqualTo("便笺规则 第一条");
        assertThat(problem.get("remedy").get("zh").stringValue()).isEqualTo("请另写一张。");
        assertThat(problem.get("detail").get("en").stringValue()).isEqualTo("Written: 甲的便笺");
    }

    @Test
    void theSameIdGivesTheSameReceiptAndNoSecondAct() {
        var browser = as("applicant");
        var body = JSON.writeValueAsString(note());
        var first = json(browser.json("/do/note/new/Write", body, "Idempotency-Key", "key-1"));
        var second = json(browser.json("/do/note/new/Write", body, "Idempotency-Key", "key-1"));
        assertThat(second.get("file")).isEqualTo(first.get("file"));
        assertThat(second.get("first")).isEqualTo(first.get("first"));
        assertThat(second.get("again").booleanValue()).isTrue();
        var other = json(as("other").json("/do/note/new/Write", body, "Idempotency-Key", "key-1"));
        assertThat(other.get("code").stringValue()).isEqualTo("COMMAND_ID_USED");
    }

    @Test
    void aHouseThatCannotWriteSaysWhenToComeBack() throws Exception {
        try (var full = TestHouse.open();
                var closing = full.serve()) {
            var browser = new Browser(closing.port()).as("applicant");
            full.clerk.close();
            var answer = browser.json("/do/note/new/Write", JSON.writeValueAsString(note()));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.body()).contains("台账暂时不能写入");
            browser.post("/do/note/new/Write", note("back", "/"));
            assertThat(browser.get("/").body()).contains("暂时不能办理");
        }
    }

    @Test
    void aPaperIsKeptSealedAndTheActNamesItsHash() {
        var browser = as("applicant");
        var file = new Browser.FileField("materials.0.file", "执照.pdf", PDF);
        var answer = browser.upload("/do/note/new/Write", note("id", "paper-1"), file, "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(200);
        var digest = Hash.SM3.of(PDF).hex();
        record Kept(String subject, String name, byte[] sealed) {}
        var kept = house.query
                .one(
                        Kept.class,
                        "select subject, name, sealed from paper where digest = :digest",
                        Map.of("digest", digest))
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("执照.pdf");
        assertThat(new String(kept.sealed(), StandardCharsets.UTF_8)).doesNotContain("营业执照");
        assertThat(house.locker.paper(kept.subject(), digest).orElseThrow().content())
                .isEqualTo(PDF);
        var again = browser.upload("/do/note/new/Write", note("id", "paper-1"), file, "Accept", "application/json");
        assertThat(json(again).get("again").booleanValue()).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "执照.pdf,  materials.0.file, MZ,        只接受",
        "执照.docx, materials.0.file, %PDF-1.7,  扩展名",
        "执照.pdf,  title,            %PDF-1.7,  这一栏不接受文件",
    })
    void aPaperThatIsNotTakenStopsTheWholeCommand(String name, String field, String content, String why) {
        long papers = house.count("paper");
        long entries = house.count("entry");
        var file = new Browser.FileField(field, name, content.getBytes(StandardCharsets.UTF_8));
        var answer = as("applicant").upload("/do/note/new/Write", note(), file, "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(why, "\"field\":\"" + field + "\"");
        assertThat(house.count("paper")).isEqualTo(papers);
        assertThat(house.count("entry")).isEqualTo(entries);
    }

    @Test
    void papersOfThoseWithoutThePowerAreNotKept() {
        long papers = house.count("paper");
        var file = new Browser.FileField("materials.0.file", "执照.pdf", "%PDF-1.7 other".getBytes());
        assertThat(as("window")
                        .upload("/do/note/new/Write", note(), file, "Accept", "application/json")
                        .status())
                .isEqualTo(403);
        assertThat(house.count("paper")).isEqualTo(papers);
    }

    @Test
    void aFileOf21MegabytesIsRefusedByName() {
        var big = Arrays.copyOf(PDF, 21 << 20);
        var answer = as("applicant")
                .upload(
                        "/do/note/new/Write",
                        note(),
                        new Browser.FileField("materials.0.file", "大.pdf", big),
                        "Accept",
                        "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("文件超过 20 MB");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        // sent as,                        how,                         status
        "multipart/form-data; boundary=x,  Content-Length: 2147483648,  413",
        "multipart/form-data; boundary=x,  Content-Length: 26214401,    413",
        "application/x-www-form-urlencoded, Content-Length: 2097153,    413",
        "application/json,                 Content-Length: 3000000000,  413",
    })
    void whatIsTooLargeIsRefusedBeforeItIsRead(String type, String length, int status) throws IOException {
        long papers = house.count("paper");
        var browser = as("applicant");
        var answer = raw("POST /do/note/new/Write HTTP/1.1\r\nHost: x\r\nCookie: shuzhi=" + browser.session()
                + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("提交的内容太大", "Connection: close");
        assertThat(house.count("paper")).isEqualTo(papers);
    }

    /// A body whose length nobody says is counted.
    @Test
    void aChunkedUploadIsCounted() throws IOException {
        var browser = as("applicant");
        var head = "POST /do/note/new/Write HTTP/1.1\r\nHost: x\r\nCookie: shuzhi=" + browser.session()
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n";
        var part = "--x\r\nContent-Disposition: form-data; name=\"materials.0.file\"; filename=\"a.pdf\"\r\n\r\n%PDF-";
        try (var socket = new Socket("127.0.0.1", server.port())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            chunk(out, part.getBytes(StandardCharsets.US_ASCII));
            var block = new byte[1 << 20];
            for (int i = 0; i < 26; i++) chunk(out, block);
            out.flush();
            assertThat(page(socket)).startsWith("HTTP/1.1 413").contains("提交的内容太大");
        }
    }

    /// Two gigabytes, really sent: the answer comes after the limit, the rest is not taken, and the memory does not
    /// grow.
    @Test
    void twoGigabytesAreStoppedAtTheLimit() throws IOException {
        var browser = as("applicant");
        long papers = house.count("paper");
        long before = usedMemory();
        var head = "POST /do/note/new/Write HTTP/1.1\r\nHost: x\r\nCookie: shuzhi=" + browser.session()
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n";
        var part = "--x\r\nContent-Disposition: form-data; name=\"materials.0.file\"; filename=\"a.pdf\"\r\n\r\n%PDF-";
        long sent = 0;
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            chunk(out, part.getBytes(StandardCharsets.US_ASCII));
            var block = new byte[1 << 20];
            // stops when an answer is there: a program that goes on sending would be cut off
            while (sent < 2L << 30 && socket.getInputStream().available() == 0) {
                chunk(out, block);
                out.flush();
                sent += block.length;
            }
            assertThat(page(socket)).startsWith("HTTP/1.1 413").contains("提交的内容太大", "什么都没有保存");
        }
        assertThat(sent).as("bytes that the server let in").isBetween(25L << 20, 100L << 20);
        assertThat(usedMemory() - before).as("growth of the memory").isLessThan(25L << 20);
        assertThat(house.count("paper")).isEqualTo(papers);
        assertThat(browser.get("/notes/new").status()).as("the house goes on").isEqualTo(200);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void strangersMayNotUpload() throws IOException {
        var answer = raw("POST /do/note/new/Write HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("登录后才能上传");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return page(socket);
        }
    }

    /// What the server says, to the end of the page; it may keep the connection longer than that.
    private static String page(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        int next = 0;
        while (next >= 0 && !answer.toString(StandardCharsets.UTF_8).contains("</html>")) {
            next = socket.getInputStream().read();
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDraftIsKeptSealedAndDroppedWhenItIsHandedIn() {
        var browser = as("applicant");
        var kept = browser.post(
                "/do/note/new/Write", Map.of("item", "note-item", "title", "半张", "draft", "1", "next", "/notes/new"));
        assertThat(kept.to()).isEqualTo("/notes/new");
        assertThat(browser.get("/notes/new").body()).contains("草稿已保存，还没有提交", "半张");
        assertThat(new Browser(server.port()).as("applicant").get("/notes/new").body())
                .contains("半张");
        assertThat(as("other").get("/notes/new").body()).contains("no draft");
        browser.post("/do/note/new/Write", note("item", "note-item"));
        assertThat(browser.get("/notes/new").body()).contains("no draft");
    }

    @ParameterizedTest(name = "field name “{0}”")
    @CsvSource({".", "a..b", "a.", "'<script>'", "a.b.c.d.e.f.g.h.i.j", "'a b'"})
    void oddFieldNamesAreBadInputAndNoFault(String name) {
        var answer = as("applicant").post("/do/note/new/Write", note(name, "x"), "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("没有这样的栏目名");
    }

    @Test
    void aDeepJsonIsBadInputAndNoFault() {
        var answer = as("applicant").json("/do/note/new/Write", "{\"a\":".repeat(100_000));
        assertThat(answer.status()).isEqualTo(400);
    }
}
