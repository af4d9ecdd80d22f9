package shuzhi.web;

import static org.springframework.web.servlet.function.RequestPredicates.all;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;

/// All addresses of the house (路径总表): the pages of the businesses, which only read; the one POST for commands; signing
/// in and registering; static files. What is not here does not exist.
final class Addresses {
    static final String ADD_CHECKPOINT = "/witness/add-checkpoint";

    private final Server.House house;
    private final Screen screen;
    private final Intake intake;

    Addresses(Server.House house, Screen screen) {
        this.house = house;
        this.screen = screen;
        this.intake = new Intake(house, screen);
    }

    @FunctionalInterface
    private interface Writing {
        void to(HttpServletRequest request, HttpServletResponse response, ServerRequest asked) throws IOException;
    }

    RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route();
        read(routes, "/static/{name}", (_, response, asked) -> asset(response, asked.pathVariable("name")));
        read(routes, "/sign-in", (request, response, _) -> screen.signIn(request, response));
        read(routes, "/register", (request, response, _) -> screen.register(request, response));
        house.publication().ifPresent(it -> published(routes, it));
        // the more specific path first, so that /dossiers/new is not taken for the dossier "new"
        house.routes().stream()
                .sorted(Comparator.comparing(it -> PathPatternParser.defaultInstance.parse(it.path())))
                .forEach(route -> read(
                        routes, route.path(), (request, response, asked) -> page(route, request, response, asked)));
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
    }

    /// What is public may be read by the pages of other sites and kept by any cache.
    private void give(HttpServletResponse response, Publication.Reply reply) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (reply.full()) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        screen.bytes(response, reply.status(), reply.type(), reply.bytes());
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
        var words = new HashMap<String, String>();
        asked.params()
                .forEach((name, values) ->
                        words.put(name, Optional.ofNullable(values.getFirst()).orElse("")));
        words.putAll(asked.pathVariables());
        var visit = screen.visit(request, words);
        var page = route.page().apply(visit);
        if (page instanceof Page.Show || page instanceof Page.File)
            account.flatMap(Account::post).ifPresent(post -> note(asked, account.get(), post));
        switch (page) {
            case Page.Show(var template, var model) -> {
                if (actor.isEmpty()) letBrowserKeep(response);
                screen.html(request, response, 200, template, model);
            }
            case Page.File file -> file(response, file);
            case Page.Redirect(var path) -> {
                visit.notice().ifPresent(it -> Sessions.tell(request, it));
                Screen.redirect(response, path);
            }
            case Page.Missing() -> screen.missing(request, response);
        }
    }

    /// Staff who read a file are noted before they see it (rule T9).
    private void note(ServerRequest asked, Account account, String post) {
        var file = asked.pathVariables().get("file");
        if (file != null) house.people().read(house.time().now(), account.id(), post, file);
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
        response.setHeader(
                "Content-Disposition",
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        screen.bytes(response, 200, file.type(), file.bytes());
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
