package shuzhi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.words.Language;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The one POST for commands (收件口): words or JSON go to the desk, the outcome goes back as a notice on the
/// next page or as Canonical.JSON. Nothing that was typed is lost.
final class Intake {
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._:-]{1,80}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int FILE_LENGTH = 16;
    private static final int NAME_MAX = 60;
    private static final int RETRY_SECONDS = 5;

    private final Server.House house;
    private final Screen screen;

    Intake(Server.House house, Screen screen) {
        this.house = house;
        this.screen = screen;
    }

    /// What is asked, of which file, by whom.
    private record Asked(String thing, String file, String command, String id, Actor actor) {}

    /// `POST /do/{thing}/{file}/{command}`
    ///
    /// @param file `new` for a file that this command opens: it gets a random id, the same if it is sent twice
    void command(HttpServletRequest request, HttpServletResponse response, String thing, String file, String command)
            throws IOException {
        var account = Sessions.account(request);
        if (account.isEmpty()) {
            if (Screen.wantsJson(request)) screen.unknownVisitor(request, response);
            else Screen.redirect(response, "/sign-in");
            return;
        }
        var actor = house.actor(account.get());
        var json = isJson(request);
        var form = json ? Form.empty() : Form.read(request);
        var id = form.reserved("id")
                .or(() -> Optional.ofNullable(request.getHeader("Idempotency-Key")))
                .filter(it -> ID.matcher(it).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        boolean unnamed = file.equals(Desk.NEW) && !house.desk().isNamed(thing, command);
        var opened = unnamed ? newFile(thing, id, actor) : file;
        var asked = new Asked(thing, opened, command, "web:" + id, actor);
        if (form.reserved("draft").isPresent()) {
            keepDraft(request, response, form, asked);
            return;
        }
        var outcome = json ? take(asked, request) : take(asked, form);
        if (outcome instanceof Desk.Outcome.Refused it) count(asked, it);
        if (outcome instanceof Desk.Outcome.Done(var receipt)) house.desk().handOver(receipt, form.papers(), actor);
        if (outcome instanceof Desk.Outcome.Done && file.equals("new"))
            house.locker().dropDraft(actor.person(), draftOf(form, asked));
        if (json || Screen.wantsJson(request)) answer(response, outcome);
        else lead(request, response, form, asked, outcome);
    }

    private static boolean isJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json");
    }

    private String newFile(String thing, String id, Actor actor) {
        return house.accounts().keyed("file", actor.person(), thing, id).substring(0, FILE_LENGTH);
    }

    private Desk.Outcome take(Asked asked, Form form) {
        var refused = house.desk().refuses(asked.thing, asked.command, asked.actor);
        if (refused.isPresent()) return refused.get();
        if (!FILE.matcher(asked.file).matches()) return badFile();
        if (!form.problems().isEmpty()) return new Desk.Outcome.BadInput(form.problems());
        form.papers().forEach(it -> house.locker().keep(asked.actor.person(), it));
        return house.desk().take(asked.thing, asked.file, asked.command, form.words(), asked.actor, asked.id);
    }

    private Desk.Outcome take(Asked asked, HttpServletRequest request) throws IOException {
        if (!FILE.matcher(asked.file).matches()) return badFile();
        var body = request.getInputStream().readNBytes(Fence.FORM_MAX + 1);
        if (body.length > Fence.FORM_MAX) return bad("", new Text("JSON 超过 2 MB", "the JSON is larger than 2 MB"));
        try {
            JsonNode json = Canonical.JSON.readTree(body);
            if (!json.isObject()) return bad("", new Text("应为一个 JSON 对象", "one JSON object is expected"));
            return house.desk().take(asked.thing, asked.file, asked.command, json, asked.actor, asked.id);
        } catch (JacksonException e) {
            var where = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            return bad("", new Text("不是有效的 JSON（" + where + "）", "this is not valid JSON (" + where + ")"));
        }
    }

    private static Desk.Outcome badFile() {
        return bad("file", new Text("卷号只含字母、数字和 . _ : -", "a file id has letters, digits and . _ : - only"));
    }

    private static Desk.Outcome bad(String field, Text text) {
        return new Desk.Outcome.BadInput(List.of(new Shape.Problem(field, text)));
    }

    private void count(Asked asked, Desk.Outcome.Refused it) {
        house.people().refused(house.time().now(), cut(asked.thing), cut(asked.command), it.code(), asked.actor.post());
    }

    private static String cut(String name) {
        return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX);
    }

    private static String draftOf(Form form, Asked asked) {
        return form.words().getOrDefault("item", asked.file);
    }

    private void keepDraft(HttpServletRequest request, HttpServletResponse response, Form form, Asked asked)
            throws IOException {
        form.papers().forEach(it -> house.locker().keep(asked.actor.person(), it));
        house.locker()
                .keepDraft(asked.actor.person(), draftOf(form, asked), Canonical.JSON.writeValueAsBytes(form.words()));
        if (Screen.wantsJson(request)) {
            var kept = Canonical.JSON.createObjectNode().put("draft", draftOf(form, asked));
            screen.bytes(response, 200, "application/json; charset=utf-8", Canonical.JSON.writeValueAsBytes(kept));
            return;
        }
        var t = Screen.language(request);
        var notice = new Visit.Notice(
                form.problems().isEmpty(),
                Words.DRAFT_KEPT.in(t),
                Words.DRAFT_KEPT_TEXT.in(t),
                Map.of(),
                fields(form.problems(), t),
                form.words());
        Sessions.tell(request, notice);
        Screen.redirect(response, back(form));
    }

    /// The outcome for programs: 200 receipt, 400 bad input, 403 no power, 404 no such command, 409 refused by
    /// the rules, 503 not now.
    private void answer(HttpServletResponse response, Desk.Outcome outcome) throws IOException {
        switch (outcome) {
            case Desk.Outcome.Done(var receipt) ->
                screen.bytes(
                        response, 200, "application/json; charset=utf-8", Canonical.JSON.writeValueAsBytes(receipt));
            case Desk.Outcome.Refused it -> {
                int status = status(it);
                screen.bytes(
                        response, status, Problem.TYPE, Problem.of(status, it).bytes());
            }
            case Desk.Outcome.BadInput it ->
                screen.bytes(response, 400, Problem.TYPE, Problem.of(it).bytes());
            case Desk.Outcome.Unavailable(var text) -> {
                response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
                var problem = Problem.of(503, Words.NOT_NOW.text(), text);
                screen.bytes(response, 503, Problem.TYPE, problem.bytes());
            }
        }
    }

    private static int status(Desk.Outcome.Refused it) {
        return switch (it.code()) {
            case "NOT_YOUR_POWER", "NOT_YOUR_PLACE" -> 403;
            case "UNKNOWN_COMMAND" -> 404;
            default -> 409;
        };
    }

    /// The outcome for people: a notice on the page they come to.
    private static void lead(
            HttpServletRequest request, HttpServletResponse response, Form form, Asked asked, Desk.Outcome outcome) {
        Sessions.tell(request, notice(outcome, form, Screen.language(request)));
        var path = outcome instanceof Desk.Outcome.Done(var done) ? next(form, done.file()) : back(form);
        Screen.redirect(response, path);
    }

    /// The hidden field `next`; `{file}` in it becomes the id of the file.
    private static String next(Form form, String file) {
        return Screen.localPath(form.reserved("next").map(it -> it.replace("{file}", file)));
    }

    private static String back(Form form) {
        return Screen.localPath(form.reserved("back").or(() -> form.reserved("next")));
    }

    private static Visit.Notice notice(Desk.Outcome outcome, Form form, Language t) {
        var details = new LinkedHashMap<String, String>();
        return switch (outcome) {
            case Desk.Outcome.Done(var receipt) -> {
                details.put(Words.ENTRY.in(t), String.valueOf(receipt.first()));
                var title = receipt.again() ? Words.DONE_BEFORE : Words.DONE;
                yield new Visit.Notice(true, title.in(t), Words.RECORDED.in(t), details, Map.of(), Map.of());
            }
            case Desk.Outcome.Refused it -> {
                put(details, Words.DETAIL.in(t), it.detail().in(t));
                put(details, Words.BASIS.in(t), it.basis());
                put(details, Words.REMEDY.in(t), it.remedy().in(t));
                put(details, Words.REASON_CODE.in(t), it.code());
                var title = it.text().in(t);
                yield new Visit.Notice(false, Words.REFUSED.in(t), title, details, Map.of(), form.words());
            }
            case Desk.Outcome.BadInput(var problems) ->
                new Visit.Notice(false, Words.WRONG_INPUT.in(t), "", details, fields(problems, t), form.words());
            case Desk.Outcome.Unavailable(var text) ->
                new Visit.Notice(false, Words.NOT_NOW.in(t), text.in(t), details, Map.of(), form.words());
        };
    }

    private static void put(Map<String, String> details, String label, String value) {
        if (!value.isBlank()) details.put(label, value);
    }

    private static Map<String, String> fields(List<Shape.Problem> problems, Language t) {
        var fields = new LinkedHashMap<String, String>();
        problems.forEach(it -> fields.merge(it.field(), it.text().in(t), (a, b) -> a + "；" + b));
        return fields;
    }

    /// `POST /register`
    void register(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = Form.read(request);
        var t = Screen.language(request);
        var login = form.words().getOrDefault("login", "");
        var name = form.words().getOrDefault("name", "");
        switch (house.accounts().register(login, name, form.words().getOrDefault("password", ""))) {
            case Accounts.Registration.Made _ -> {
                var notice = new Visit.Notice(
                        true,
                        Words.REGISTERED.in(t),
                        Words.REGISTERED_TEXT.in(t),
                        Map.of(),
                        Map.of(),
                        Map.of("login", login));
                Sessions.tell(request, notice);
                Screen.redirect(response, Visit.signIn(next(form)));
            }
            case Accounts.Registration.Bad(var problems) -> {
                var typed = Map.of("login", login, "name", name);
                Sessions.tell(
                        request,
                        new Visit.Notice(false, Words.WRONG_INPUT.in(t), "", Map.of(), fields(problems, t), typed));
                Screen.redirect(response, "/register");
            }
        }
    }

    private static String next(Form form) {
        return Screen.localPath(form.reserved("next"));
    }
}
