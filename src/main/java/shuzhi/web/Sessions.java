package shuzhi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// What a session keeps (会话): who signed in, and a notice that is shown once. Sessions stay on the server.
final class Sessions {
    private static final String NOTICE = "shuzhi.notice";

    private Sessions() {}

    static Optional<Account> account(HttpServletRequest request) {
        return attribute(
                        request,
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContext.class)
                .flatMap(it -> Optional.ofNullable(it.getAuthentication()))
                .flatMap(it -> it.getPrincipal() instanceof Account account ? Optional.of(account) : Optional.empty());
    }

    static void tell(HttpServletRequest request, Visit.Notice notice) {
        request.getSession().setAttribute(NOTICE, notice);
    }

    /// The notice, which is forgotten by this.
    static Optional<Visit.Notice> takeNotice(HttpServletRequest request) {
        var notice = attribute(request, NOTICE, Visit.Notice.class);
        if (notice.isPresent()) request.getSession().removeAttribute(NOTICE);
        return notice;
    }

    private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        return Optional.ofNullable(session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
