package shuzhi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import shuzhi.exchange.Carriers;
import shuzhi.exchange.Mail;
import shuzhi.exchange.Webhook;

/// By which ways notices to applicants go out (通知通道): mail over SMTP, and a signed POST to the city's message gateway.
/// Without these options nothing goes out, and the outbox says so.
final class PostOptions {
    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--mail-server",
            paramLabel = "URL",
            description = {
                "邮件服务器 smtp://主机:端口（STARTTLS）、smtps://…（TLS）或 smtp+plain://…（不加密，仅限本机中继）",
                "mail server: smtp://host:port (STARTTLS), smtps://… (TLS) or smtp+plain://… (a relay on this machine)"
            })
    @Nullable
    URI server;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = {"通知的发件地址", "the address that notices come from"})
    @Nullable
    String from;

    @Option(
            names = "--mail-user",
            paramLabel = "NAME",
            description = {"邮件服务器的用户名；不需要登录的中继可不填", "user at the mail server; none for a relay that asks for none"})
    @Nullable
    String user;

    @Option(
            names = "--mail-password-file",
            paramLabel = "FILE",
            description = {
                "邮件口令文件；也可放在环境变量 SHUZHI_MAIL_PASSWORD",
                "file with its password; or the environment variable SHUZHI_MAIL_PASSWORD"
            })
    @Nullable
    Path passwordFile;

    @Option(
            names = "--notice-hook",
            paramLabel = "URL",
            description = {"短信等通知的网关：带签名的 POST", "gateway for text messages: a signed POST"})
    @Nullable
    URI hook;

    /// The ways that the command line names.
    ///
    /// @throws ParameterException when a part is missing or is no address
    Carriers carriers(Keys keys) {
        return new Carriers(mail(), hooked(keys));
    }

    private Optional<Mail> mail() {
        var at = server;
        if (at == null) return Optional.empty();
        if (at.getHost() == null || !Set.of("smtp", "smtps", "smtp+plain").contains(String.valueOf(at.getScheme())))
            throw wrong("--mail-server smtp://…, smtps://…, smtp+plain://…");
        var sender = from;
        if (sender == null || !sender.matches("[^@\\s<>]+@[^@\\s<>]+")) throw wrong("--mail-from name@host");
        var name = user;
        var login = name == null ? Optional.<Mail.Login>empty() : Optional.of(new Mail.Login(name, password()));
        return Optional.of(new Mail(new Mail.Settings(at, sender, login)));
    }

    private String password() {
        var file = passwordFile;
        try {
            var known = file == null
                    ? Optional.ofNullable(System.getenv("SHUZHI_MAIL_PASSWORD"))
                    : Optional.of(Files.readString(file).strip());
            return known.filter(it -> !it.isEmpty())
                    .orElseThrow(() -> wrong("--mail-password-file, SHUZHI_MAIL_PASSWORD"));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "读不到 / cannot be read: " + file, e);
        }
    }

    private Optional<Webhook> hooked(Keys keys) {
        var at = hook;
        if (at == null) return Optional.empty();
        if (at.getHost() == null || !Set.of("http", "https").contains(String.valueOf(at.getScheme())))
            throw wrong("--notice-hook https://…");
        return Optional.of(new Webhook(at, keys.signing("notices")));
    }

    private ParameterException wrong(String option) {
        return new ParameterException(spec.commandLine(), "缺少或不正确 / missing or not right: " + option);
    }
}
