package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Sends mail over SMTP (电子邮件), RFC 5321: both languages in one plain text, the same Message-ID for every attempt.
public final class Mail {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LASTING = 500;

    private final Settings settings;
    private final Session session;

    /// @param server `smtp://host:port` with STARTTLS, `smtps://host:port` with TLS from the first byte, or
    ///     `smtp+plain://host:port` for a relay on the same machine, without encryption
    /// @param from the address that notices come from
    /// @param login user and password; empty for a relay that asks for none
    public record Settings(URI server, String from, Optional<Login> login) {}

    /// Who sends. The password comes from a file or the environment, never from the command line.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public Mail(Settings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(Settings settings) {
        var scheme = settings.server().getScheme();
        var all = new Properties();
        all.setProperty("mail.smtp.host", settings.server().getHost());
        all.setProperty("mail.smtp.port", Integer.toString(port(settings.server())));
        all.setProperty("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(scheme.equals("smtp")));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(scheme.equals("smtp")));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(scheme.equals("smtps")));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        var patience = Long.toString(PATIENCE.toMillis());
        for (var it : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            all.setProperty("mail.smtp." + it, patience);
        return all;
    }

    private static int port(URI server) {
        if (server.getPort() > 0) return server.getPort();
        return server.getScheme().equals("smtps") ? 465 : 587;
    }

    public Delivery send(Dispatch it) {
        try (var transport = new SMTPTransport(session, null)) {
            var message = message(it);
            var login = settings.login();
            transport.connect(
                    settings.server().getHost(),
                    port(settings.server()),
                    login.map(Login::user).orElse(null),
                    login.map(Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Done();
        } catch (MessagingException e) {
            return failure(e);
        }
    }

    private Message message(Dispatch it) throws MessagingException {
        var message = new Named(session, "<" + it.id() + "@" + settings.from().replaceAll("^.*@", "") + ">");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipients(Message.RecipientType.TO, new Address[] {new InternetAddress(it.address(), true)});
        message.setSubject(it.heading().zh() + " / " + it.heading().en(), UTF_8.name());
        message.setText(it.text().zh() + "\n\n" + it.text().en() + "\n", UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        return message;
    }

    /// A message that keeps the id it was given.
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /// The code of the server's answer stands somewhere in the chain of what went wrong. A wrong password can be put
    /// right, so it is not lasting.
    private static Delivery failure(MessagingException thrown) {
        if (thrown instanceof AuthenticationFailedException) return new Delivery.Refused("535", false);
        Exception next = thrown;
        while (next != null) {
            int code = code(next);
            if (code > 0) return new Delivery.Refused(Integer.toString(code), code >= LASTING);
            next = next instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return new Delivery.Unreachable();
    }

    private static int code(Exception it) {
        return switch (it) {
            case SMTPAddressFailedException one -> one.getReturnCode();
            case SMTPSenderFailedException one -> one.getReturnCode();
            case SMTPSendFailedException one -> one.getReturnCode();
            default -> 0;
        };
    }
}
