package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import shuzhi.web.Server;

/// How `serve` listens, as its options say.
class OptionsTest {
    @TempDir
    Path folder;

    private static Server.Options options(String... arguments) {
        var command = new RunCommand.Serve();
        new CommandLine(command).parseArgs(arguments);
        return command.options();
    }

    @Test
    void withoutOptionsItListensOnThisMachineOnly() {
        assertThat(options())
                .isEqualTo(new Server.Options(8080, "127.0.0.1", false, false, Optional.empty(), Server.Limits.USUAL));
    }

    @Test
    void behindAProxyWithAnIdentityService() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "not told\n");
        var all = options(
                "--port=9443",
                "--address=0.0.0.0",
                "--secure-cookies",
                "--behind-proxy",
                "--identity-issuer=https://login.example",
                "--identity-client=shuzhi",
                "--identity-secret-file=" + secret);
        assertThat(all)
                .isEqualTo(new Server.Options(
                        9443,
                        "0.0.0.0",
                        true,
                        true,
                        Optional.of(new Server.Identity(
                                "https://login.example", "shuzhi", "not told", "preferred_username")),
                        Server.Limits.USUAL));
    }

    @Test
    void anIdentityServiceWithoutItsSecretIsBadInput() {
        assertThatThrownBy(() -> options("--identity-issuer=https://login.example", "--identity-client=shuzhi"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--identity-secret-file");
        assertThatThrownBy(() -> options(
                        "--identity-issuer=https://login.example",
                        "--identity-client=x",
                        "--identity-secret-file=" + folder.resolve("none")))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("cannot be read");
    }
}
