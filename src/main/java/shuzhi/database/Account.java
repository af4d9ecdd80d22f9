package shuzhi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Under which user the built-in server runs (运行账户). PostgreSQL refuses to run as root, so root steps down.
///
/// @param prefix what to put before a command to run it under this account
/// @param owner the user and group that own the server's files, when that is not who runs this program
record Account(List<String> prefix, Optional<Owner> owner) {
    private static final int ROOT = 0;

    Account {
        prefix = List.copyOf(prefix);
    }

    /// A user by number.
    record Owner(int user, int group) {
        @Override
        public String toString() {
            return user + ":" + group;
        }
    }

    /// Not root: nothing to do.
    static final Account OWN = new Account(List.of(), Optional.empty());

    /// Root in a user namespace of its own: PostgreSQL sees user 65534, the files stay root's.
    static final Account NAMESPACE = new Account(List.of("unshare", "-U"), Optional.empty());

    /// Root that becomes another user.
    static Account as(Owner owner) {
        var prefix = List.of(
                "setpriv", "--reuid=" + owner.user(), "--regid=" + owner.group(), "--clear-groups", "--no-new-privs");
        return new Account(prefix, Optional.of(owner));
    }

    /// Chooses the account for a server whose files are in `data`, or will be: what exists keeps its owner.
    ///
    /// @throws Server.Unusable when root cannot step down here
    static Account of(Path data) throws IOException {
        if (user(Path.of("/proc/self")) != ROOT) return OWN;
        if (Files.exists(data) && user(data) != ROOT) return as(new Owner(user(data), group(data)));
        var inside = Program.run(NAMESPACE.command("id", "-u"));
        if (inside.worked() && !inside.output().equals("0")) return NAMESPACE;
        var nobody = nobody();
        if (nobody.isPresent() && Program.run(as(nobody.get()).command("true")).worked()) return as(nobody.get());
        throw new Server.Unusable(Words.noAccount());
    }

    /// The user `nobody`, as this machine numbers it; empty when it has none.
    static Optional<Owner> nobody() {
        var user = Program.run(List.of("id", "-u", "nobody"));
        var group = Program.run(List.of("id", "-g", "nobody"));
        if (!user.worked() || !group.worked()) return Optional.empty();
        return Optional.of(new Owner(Integer.parseInt(user.output()), Integer.parseInt(group.output())));
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /// Where the unpacked programs are kept: root's own cache is closed to other users.
    Path cache() {
        if (owner.isPresent()) return Path.of("/var/cache/shuzhi");
        var cache = System.getenv("XDG_CACHE_HOME");
        var home = Objects.requireNonNull(System.getProperty("user.home"));
        return (cache == null || cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache)).resolve("shuzhi");
    }

    /// Gives a file to the owner of the server's files.
    void own(Path path) throws IOException {
        if (owner.isEmpty()) return;
        Files.setAttribute(path, "unix:uid", owner.get().user());
        Files.setAttribute(path, "unix:gid", owner.get().group());
    }

    private static int user(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    private static int group(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:gid");
    }
}
