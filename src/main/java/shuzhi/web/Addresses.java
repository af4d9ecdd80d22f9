package shuzhi.web;

import static org.springframework.web.servlet.function.RequestPredicates.all;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.Spreadsheet.Format;
import shuzhi.ledger.Context;
import shuzhi.words.Text;

/// All addresses of the house (路径总表): the pages of the businesses, which only read; the one POST for commands; signing
/// in and registering; static files. What is not here does not exist.
final class Addresses {
    /// A file is written while the database answers; readers of pages must not wait for slow lines.
    private static final int FILES_AT_ONCE = 4;

    private static final Text BUSY = new Text("下载的人太多", "Too many files at the moment");
    private static final Text BUSY_TEXT = new Text("请一分钟后重试。", "Please try again in a minute.");
    static final String ADD_CHECKPOINT = "/witness/add-checkpoint";
    static final String ADD_COSIGNATURE = "/ledger/cosignature";

    private final Server.House house;
    private final Screen screen;
    private final Intake intake;
    private final Semaphore filesAtOnce = new Semaphore(FILES_AT_ONCE);

    Addresses(Server.House house, Screen screen) {
        this.house = house;
        this.screen = screen;
        this.intake = new Intake(house, screen);
    }

    @FunctionalInterface
    private interface Writing {
        void to(HttpServletRequest request, HttpServletResponse response, ServerRequest asked) throws IOException;
    }

    private record Reading(String path, Writing writing) {}

    RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route();
        read(routes, "/static/{name}", (_, response, asked) -> asset(response, asked.pathVariable("name")));
        read(routes, "/sign-in", (request, response, _) -> screen.signIn(request, response));
        read(routes, "/register", (request, response, _) -> screen.register(request, response));
        house.publication().ifPresent(it -> published(routes, it));
        // the more specific path first, so that /dossiers/new is not taken for the dossier "new"
        var readings = new ArrayList<Reading>();
        for (var route : house.routes()) {
            readings.add(
                    new Reading(route.path(), (request, response, asked) -> page(route, request, response, asked)));
            if (route.table().isEmpty() && !mayList(route)) continue;
            var table = route.table().orElseGet(() -> new WholeList(route.page(), house.people())::of);
            for (var format : Format.values())
                readings.add(new Reading(
                        route.path() + "." + format.suffix(),
                        (request, response, asked) -> table(route, table, format, request, response, asked)));
        }
        readings.stream()
                .sorted(Comparator.comparing(it -> PathPatternParser.defaultInstance.parse(it.path())))
                .forEach(it -> read(routes, it.path(), it.writing()));
        write(routes, "/register", (request, response, _) -> intake.register(request, response));
        write(
                routes,
                "/do/{thing}/{file}/{command}",
                (request, response, asked) -> intake.command(
                        request,
                        response,
                        asked.pathVariable("thing"),
                        asked.pathVariable("file"),
                        asked.pathVariable("command")));
        routes.route(all(), it -> answer(it, (request, response, _) -> screen.missing(request, response)));
        return routes.build();
    }

    private void published(RouterFunctions.Builder routes, Publication it) {
        read(routes, "/ledger/checkpoint", (_, response, _) -> give(response, it.checkpoint()));
        read(routes, "/ledger/cosigned", (_, response, _) -> give(response, it.cosigned()));
        read(routes, "/ledger/key", (_, response, _) -> give(response, Publication.Reply.of(200, it.key())));
        read(routes, "/ledger/lines/{from}", (request, response, asked) -> {
            var lines = it.lines(asked.pathVariable("from"));
            if (lines.isPresent()) give(response, lines.get());
            else screen.missing(request, response);
        });
        read(routes, "/witness/key", (_, response, _) -> give(response, Publication.Reply.of(200, it.witnessKey())));
        write(routes, ADD_CHECKPOINT, (request, response, _) -> {
            var body = request.getInputStream().readNBytes(Publication.REQUEST_MAX);
            give(response, it.addCheckpoint(body, house.time().now()));
        });
        write(routes, ADD_COSIGNATURE, (request, response, _) -> {
            var body = request.getInputStream().readNBytes(Publication.REQUEST_MAX);
            give(response, it.addCosignature(body));
        });
    }

    /// What is public may be read by the pages of other sites and kept by any cache.
    private void give(HttpServletResponse response, Publication.Reply reply) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (reply.full()) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        screen.bytes(response, reply.status(), reply.type(), reply.bytes());
    }

    /// The page of a file is no list, and a file has its ending already.
    private static boolean mayList(Route route) {
        return route.path().length() > 1
                && !route.path().contains("{file}")
                && !route.path().contains(".");
    }

    private static void read(RouterFunctions.Builder routes, String path, Writing writing) {
        routes.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path)), it -> answer(it, writing));
    }

    private static void write(RouterFunctions.Builder routes, String path, Writing writing) {
        routes.route(methods(HttpMethod.POST).and(path(path)), it -> answer(it, writing));
    }

    private static ServerResponse answer(ServerRequest asked, Writing writing) {
        return ServerResponse.ok().build((request, response) -> {
            writing.to(request, response, asked);
            return null;
        });
    }

    private void page(Route route, HttpServletRequest request, HttpServletResponse response, ServerRequest asked)
            throws IOException {
        var account = Sessions.account(request);
        var actor = account.map(house::actor);
        if (!route.admits(actor)) {
            refuse(request, response, actor.isPresent());
            return;
        }
        var visit = visit(request, asked).withTable(route.table().isPresent());
        var page = route.page().apply(visit);
        if (page instanceof Page.Show || page instanceof Page.File || page instanceof Page.Stream) note(asked, account);
        switch (page) {
            case Page.Show(var template, var model) -> {
                if (actor.isEmpty()) letBrowserKeep(response);
                screen.html(request, response, 200, template, model);
            }
            case Page.File file -> file(response, file);
            case Page.Stream stream -> stream(request, response, stream);
            case Page.Redirect(var path) -> {
                visit.notice().ifPresent(it -> Sessions.tell(request, it));
                Screen.redirect(response, path);
            }
            case Page.Missing() -> screen.missing(request, response);
        }
    }

    private Visit visit(HttpServletRequest request, ServerRequest asked) {
        var words = new HashMap<String, String>();
        asked.params()
                .forEach((name, values) ->
                        words.put(name, Optional.ofNullable(values.getFirst()).orElse("")));
        words.putAll(asked.pathVariables());
        return screen.visit(request, words);
    }

    private void table(
            Route route,
            Function<Visit, Optional<Spreadsheet>> tables,
            Format format,
            HttpServletRequest request,
            HttpServletResponse response,
            ServerRequest asked)
            throws IOException {
        var account = Sessions.account(request);
        if (!route.admits(account.map(house::actor))) {
            refuse(request, response, account.isPresent());
            return;
        }
        if (!mayWrite(request, response)) return;
        try {
            var visit = visit(request, asked);
            var table = tables.apply(visit);
            if (table.isEmpty()) {
                screen.missing(request, response);
                return;
            }
            note(asked, account);
            var name = table.get().title().in(visit.language()) + "-"
                    + LocalDate.ofInstant(house.time().now(), Context.ZONE) + "." + format.suffix();
            response.setContentType(format.type());
            save(response, ContentDisposition.attachment(), name);
            table.get().write(format, response.getOutputStream(), visit.language());
        } finally {
            filesAtOnce.release();
        }
    }

    /// Staff who read a file are noted before they see it (rule T9).
    private void note(ServerRequest asked, Optional<Account> account) {
        var file = asked.pathVariables().get("file");
        if (file == null || account.isEmpty()) return;
        account.get()
                .post()
                .ifPresent(post ->
                        house.people().read(house.time().now(), account.get().id(), post, file));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean signedIn) throws IOException {
        if (signedIn) screen.forbidden(request, response);
        else if (Screen.wantsJson(request)) screen.unknownVisitor(request, response);
        else Screen.redirect(response, Visit.signIn(Screen.path(request)));
    }

    /// A public page may be shown again by the browser after asking whether it changed.
    private static void letBrowserKeep(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
    }

    private void file(HttpServletResponse response, Page.File file) throws IOException {
        var disposition = file.inline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        save(response, disposition, file.name());
        screen.bytes(response, 200, file.type(), file.bytes());
    }

    private void stream(HttpServletRequest request, HttpServletResponse response, Page.Stream stream)
            throws IOException {
        if (!mayWrite(request, response)) return;
        try {
            response.setContentType(stream.type());
            save(response, ContentDisposition.attachment(), stream.name());
            stream.writing().to(response.getOutputStream());
        } finally {
            filesAtOnce.release();
        }
    }

    /// Whether one more file may be written now; if so, it is to be released afterwards.
    private boolean mayWrite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (filesAtOnce.tryAcquire()) return true;
        response.setHeader("Retry-After", "60");
        screen.message(request, response, 503, BUSY, BUSY_TEXT);
        return false;
    }

    private static void save(HttpServletResponse response, ContentDisposition.Builder disposition, String name) {
        response.setHeader(
                "Content-Disposition",
                disposition.filename(name, StandardCharsets.UTF_8).build().toString());
    }

    private void asset(HttpServletResponse response, String name) throws IOException {
        var asset = Assets.find(name);
        if (asset.isEmpty()) {
            screen.bytes(response, 404, "text/plain; charset=utf-8", new byte[0]);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        screen.bytes(response, 200, asset.get().type(), asset.get().bytes());
    }
}
