package shuzhi.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import shuzhi.words.Text;

/// The fence around everything (围栏): security headers, limits, requests from foreign sites, and what to say when
/// something breaks. It stands before the first byte of a body is read (threats T15, T16, T22).
final class Fence implements Filter {
    /// A request with files; each file may have 20 MB.
    static final int REQUEST_MAX = 25 << 20;
    /// A request without files.
    static final int FORM_MAX = 2 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Fence.class);
    /// Uploads are held in memory; more at once wait for the next minute.
    private static final int UPLOADS_AT_ONCE = 8;

    /// Pages in work; whoever comes beyond them is told at once to come again, so that those within are served.
    private static final int PAGES_AT_ONCE = 200;

    private static final double MINUTE = 60;
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action"
                            + " 'self'; require-trusted-types-for 'script'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private final Screen screen;
    private final Server.House house;
    private final Buckets pages;
    private final Buckets signIns;
    private final Buckets searches;
    private final List<PathPattern> searched;
    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);
    private final Semaphore inWork = new Semaphore(PAGES_AT_ONCE);

    Fence(Server.Limits limits, Screen screen, Server.House house) {
        this.house = house;
        this.screen = screen;
        this.pages = new Buckets(limits.pageBurst(), limits.pagesPerSecond());
        this.signIns = new Buckets(limits.signInBurst(), limits.signInsPerMinute() / MINUTE);
        this.searches = new Buckets(limits.searchBurst(), limits.searchesPerMinute() / MINUTE);
        this.searched = house.routes().stream()
                .filter(Route::limited)
                .map(it -> PathPatternParser.defaultInstance.parse(it.path()))
                .toList();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        request.setCharacterEncoding(StandardCharsets.UTF_8);
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        boolean plain = isStatic(request);
        // a request with a body may be slow by its sender's will, and takes no place from the others
        boolean page = !plain && !request.getMethod().equals("POST");
        if (page && !inWork.tryAcquire()) {
            refuse(request, response, Refusal.CROWDED);
            return;
        }
        try {
            if (!plain && house.people().areCrowded()) refuse(request, response, Refusal.CROWDED);
            else admit(request, response, chain);
        } finally {
            if (page) inWork.release();
        }
    }

    private static boolean isStatic(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        endLocked(request);
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            refuse(request, response, refusal.get());
            return;
        }
        boolean upload = Form.isMultipart(request);
        if (upload && !uploads.tryAcquire()) {
            refuse(request, response, Refusal.BUSY);
            return;
        }
        try {
            chain.doFilter(request, new Spoken(request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            broken(request, response, e);
        } finally {
            if (upload) uploads.release();
        }
    }

    /// A session ends when its account was locked or erased: from then on this is a stranger.
    private void endLocked(HttpServletRequest request) {
        if (isStatic(request)) return;
        var account = Sessions.account(request);
        if (account.isEmpty()) return;
        if (house.org().isLocked(account.get().id()) || !house.accounts().stands(account.get()))
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /// Lets no filter behind the fence answer with a bare error code.
    private final class Spoken extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Spoken(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == 404) screen.missing(request, response);
            else if (status < 500) refuse(request, response, Refusal.UNREADABLE);
            else broken(request, response, new IllegalStateException("a filter answered " + status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }

    private enum Refusal {
        TOO_LARGE(
                413,
                "提交的内容太大",
                "This is too large",
                "一次最多提交 25 MB，单个文件不超过 20 MB，什么都没有保存。请压缩、拆分后分次提交。",
                "At most 25 MB can be sent at once, 20 MB for one file. Nothing was kept. Compress or split it and"
                        + " send it in parts."),
        FOREIGN(
                403,
                "这个请求来自其他网站，已拒绝",
                "This request came from another site and was refused",
                "什么都没有提交。请在本系统的页面上操作。",
                "Nothing was submitted. Use the pages of this house."),
        METHOD(
                405,
                "不支持的请求方式",
                "This method is not supported",
                "只有 GET、HEAD 和 POST。",
                "There are GET, HEAD and POST only."),
        TOO_MANY(
                429,
                "访问过于频繁",
                "Too many requests",
                "请稍候再试；您的资料没有丢失。",
                "Please wait a little and try again; nothing of yours is lost."),
        NOT_SIGNED_IN(
                403,
                "登录后才能上传",
                "Sign in before you upload",
                "会话不存在或已过期，什么都没有提交。请先登录。",
                "There is no session, or it has ended. Nothing was submitted. Sign in first."),
        UNREADABLE(400, "请求无法读取", "The request cannot be read", "请返回后重新提交。", "Go back and send it again."),
        CROWDED(
                503,
                "同时办理的人太多",
                "Too many people at the moment",
                "请几秒后重试。您刚才的请求没有执行，也没有丢失已保存的内容。",
                "Please try again in a few seconds. Nothing was done, and nothing that was kept is lost."),
        BUSY(
                503,
                "上传的人太多",
                "Too many uploads at the moment",
                "什么都没有提交。请一分钟后重试。",
                "Nothing was submitted. Please try again in a minute.");

        private final int status;
        private final Text title;
        private final Text text;

        Refusal(int status, String titleZh, String titleEn, String zh, String en) {
            this.status = status;
            this.title = new Text(titleZh, titleEn);
            this.text = new Text(zh, en);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        var method = request.getMethod();
        if (!List.of("GET", "HEAD", "POST").contains(method)) return Optional.of(Refusal.METHOD);
        boolean post = method.equals("POST");
        boolean multipart = Form.isMultipart(request);
        if (request.getContentLengthLong() > (multipart ? REQUEST_MAX : FORM_MAX))
            return Optional.of(Refusal.TOO_LARGE);
        if (post && foreign(request)) return Optional.of(Refusal.FOREIGN);
        boolean signedIn = Sessions.account(request).isPresent();
        var path = request.getRequestURI();
        if (post && (path.equals("/sign-in") || path.equals("/register"))) {
            if (!signIns.take(request.getRemoteAddr(), System.nanoTime())) return Optional.of(Refusal.TOO_MANY);
        } else if (!signedIn && !isStatic(request)) {
            if (!pages.take(request.getRemoteAddr(), System.nanoTime())) return Optional.of(Refusal.TOO_MANY);
        }
        if (isSearch(path) && !searches.take(request.getRemoteAddr(), System.nanoTime()))
            return Optional.of(Refusal.TOO_MANY);
        return multipart && !signedIn && !path.equals("/register")
                ? Optional.of(Refusal.NOT_SIGNED_IN)
                : Optional.empty();
    }

    private boolean isSearch(String path) {
        var container = PathContainer.parsePath(path);
        return searched.stream().anyMatch(it -> it.matches(container));
    }

    /// Browsers say where a request comes from (Fetch Metadata); older ones and programs say nothing.
    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal it) throws IOException {
        // the rest of the body is not read: the connection cannot be used again
        if (request.getMethod().equals("POST")) response.setHeader("Connection", "close");
        if (it == Refusal.TOO_MANY) response.setHeader("Retry-After", String.valueOf(signIns.waitSeconds()));
        if (it == Refusal.CROWDED) response.setHeader("Retry-After", "5");
        if (it == Refusal.BUSY) response.setHeader("Retry-After", "60");
        if (it == Refusal.CROWDED) screen.briefly(request, response, it.status, it.title, it.text);
        else screen.message(request, response, it.status, it.title, it.text);
        // said before the server waits for the rest of a body that it will not read
        response.flushBuffer();
    }

    private void broken(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        if (response.isCommitted()) {
            LOG.info("the answer to {} could not be finished", request.getRequestURI(), e);
            // thrown on, so that the server cuts the connection: half an answer is never taken for a whole one
            throw new IOException("the answer could not be finished", e);
        }
        var unreadable = unreadable(e);
        if (unreadable.isPresent()) {
            response.reset();
            HEADERS.forEach(response::setHeader);
            refuse(request, response, unreadable.get());
            return;
        }
        fault(request, response, e);
    }

    /// What Tomcat could not read of the request.
    private static Optional<Refusal> unreadable(Throwable e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof InvalidParameterException bad)
                return Optional.of(bad.getErrorCode() == 413 ? Refusal.TOO_LARGE : Refusal.UNREADABLE);
        }
        return Optional.empty();
    }

    /// A fault is ours: it gets a number under which the log tells more, and tells the visitor nothing else.
    private void fault(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        var number = "%08X".formatted(ThreadLocalRandom.current().nextInt());
        var cause = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
        LOG.error("fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), cause);
        response.reset();
        HEADERS.forEach(response::setHeader);
        screen.message(
                request,
                response,
                500,
                new Text("系统出错了", "Something broke on our side"),
                new Text(
                        "故障号 " + number + "。如果您刚提交了内容，请先刷新页面核对是否已记录，再决定是否重交。请把故障号告诉系统管理员。",
                        "Fault number " + number
                                + ". If you have just submitted something, reload the page to see whether it was"
                                + " recorded before you send it again. Please give the number to the system"
                                + " administrator."));
    }
}
