package shuzhi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import shuzhi.proof.Sm;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup in one file (备份): every table that is not a view, as one snapshot of the database saw it, and the files of
/// keys and witness. Each part has its SM3 in the list at the end; a file that is cut off or altered is refused before
/// anything is written. The file holds every secret of the house: keep it as the keys are kept.
public final class Backup {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;
    private static final String LIST = "list.json";
    private static final String TABLES = "tables/";
    private static final List<String> FOLDERS = List.of("keys", "witness");
    private static final String SECRET = "rw-------";

    private Backup() {}

    /// A stored table and its columns in the order of the copy.
    public record Table(String name, List<String> columns) {}

    /// What a backup holds (备份清单).
    ///
    /// @param size entries of the ledger
    /// @param root of the ledger, hexadecimal
    /// @param migrations the steps of the tables, in order
    /// @param sums SM3 of every part by its name
    public record Contents(
            int version,
            String made,
            long size,
            String root,
            List<String> migrations,
            List<Table> tables,
            Map<String, String> sums) {}

    /// Writes a backup beside its place and moves it there when it is whole and on disk.
    ///
    /// @param folder of the data: holds `keys`
    /// @throws Server.Unusable when the file exists already, or no keys are there
    public static Contents write(Database database, Path folder, Path file, Instant now, Consumer<Text> progress) {
        if (Files.exists(file)) throw new Server.Unusable(Words.backupExists(file));
        if (!Files.exists(folder.resolve("keys/master.key"))) throw new Server.Unusable(Words.noKeys(folder));
        var half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(SECRET)));
            Contents contents;
            try (var connection = database.connect();
                    var zip = new ZipOutputStream(Files.newOutputStream(half), UTF_8)) {
                contents = write(connection, folder, zip, now, progress);
            }
            force(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } catch (IOException e) {
            delete(half);
            throw Server.unusable(file, e);
        } catch (SQLException e) {
            delete(half);
            throw new Database.Failed("the backup could not be written", e);
        }
    }

    private static void delete(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw Server.unusable(half, e);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Contents write(
            Connection connection, Path folder, ZipOutputStream zip, Instant now, Consumer<Text> progress)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var sums = new HashMap<String, String>();
        var tables = tables(connection);
        for (var table : tables) {
            progress.accept(new Text("备份表 " + table.name(), "Backing up table " + table.name()));
            var sql = "copy " + copied(table) + " to stdout";
            part(
                    zip,
                    TABLES + table.name(),
                    sums,
                    out -> connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out));
        }
        for (var path : secrets(folder)) {
            var name = folder.relativize(path).toString();
            part(zip, name, sums, out -> Files.copy(path, out));
        }
        var contents = contents(connection, now, tables, sums);
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write(JSON.writeValueAsBytes(contents));
        zip.closeEntry();
        connection.rollback();
        return contents;
    }

    private static Contents contents(Connection connection, Instant now, List<Table> tables, Map<String, String> sums)
            throws SQLException {
        var head = List.of("0", "");
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select size, encode(root, 'hex') from head")) {
            if (result.next()) head = List.of(result.getString(1), result.getString(2));
        }
        return new Contents(
                VERSION,
                now.toString(),
                Long.parseLong(head.get(0)),
                head.get(1),
                migrations(connection),
                tables,
                sums);
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    private static void part(ZipOutputStream zip, String name, Map<String, String> sums, Writing writing)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Sm.stream();
        // what writes a part may close it; the archive goes on
        var open = new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() {}
        };
        writing.to(new DigestOutputStream(open, digest));
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
        zip.closeEntry();
    }

    /// The name is one of the database's own, never an outsider's.
    private static String copied(Table table) {
        return "\"" + table.name() + "\" (\"" + String.join("\", \"", table.columns()) + "\")";
    }

    /// Every table of the house but the views, which are made again from the ledger.
    private static List<Table> tables(Connection connection) throws SQLException {
        var sql = """
                select c.relname, array_agg(a.attname::text order by a.attnum)
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    and c.relname not in ('view', 'flyway_schema_history')
                    and c.relname not in (select name from view)
                group by c.relname order by c.relname""";
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next())
                tables.add(new Table(result.getString(1), List.of((String[])
                        result.getArray(2).getArray())));
        }
        return tables;
    }

    private static List<String> migrations(Connection connection) throws SQLException {
        var steps = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select version || ' ' || script from flyway_schema_history"
                        + " where success and version is not null order by installed_rank")) {
            while (result.next()) steps.add(result.getString(1));
        }
        return steps;
    }

    private static List<Path> secrets(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        for (var name : FOLDERS) {
            var under = folder.resolve(name);
            if (!Files.isDirectory(under)) continue;
            try (var paths = Files.walk(under)) {
                paths.filter(Files::isRegularFile)
                        .filter(it -> !it.endsWith("lock"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// Reads a whole backup and compares every part with the list, before anything of it is used.
    ///
    /// @throws Server.Unusable when it is cut off, altered, or no backup at all
    public static Contents check(Path file) {
        var sums = new HashMap<String, String>();
        Optional<byte[]> list = Optional.empty();
        try (var zip = new ZipInputStream(Files.newInputStream(file), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(LIST)) {
                    list = Optional.of(zip.readAllBytes());
                } else {
                    var digest = Sm.stream();
                    drain(zip, digest);
                    sums.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Server.Unusable(Words.badBackup(file, String.valueOf(e.getMessage())));
        }
        if (list.isEmpty()) throw new Server.Unusable(Words.badBackup(file, "list.json ?"));
        try {
            var contents = JSON.readValue(list.get(), Contents.class);
            if (contents.version() != VERSION)
                throw new Server.Unusable(Words.badBackup(file, "version " + contents.version()));
            for (var name : contents.sums().keySet())
                if (!contents.sums().get(name).equals(sums.get(name)))
                    throw new Server.Unusable(Words.badBackup(file, name));
            if (sums.size() != contents.sums().size())
                throw new Server.Unusable(Words.badBackup(file, "+ " + sums.size()));
            return contents;
        } catch (JacksonException e) {
            throw new Server.Unusable(Words.badBackup(file, String.valueOf(e.getMessage())));
        }
    }

    private static void drain(InputStream in, MessageDigest digest) throws IOException {
        try (var through = new DigestInputStream(new Unclosed(in), digest)) {
            through.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// One part of the archive, which the reader of the part must not close.
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /// Writes the files of keys and witness of a checked backup into a folder that has none.
    public static void restoreFiles(Path file, Path folder) {
        each(file, (name, in) -> {
            if (name.startsWith(TABLES)) return;
            var to = folder.resolve(name).normalize();
            if (!to.startsWith(folder)) throw new IOException("outside: " + name);
            var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(SECRET));
            Files.createDirectories(
                    to.resolveSibling("."),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(to, secret);
            try (var out = Files.newOutputStream(to)) {
                in.transferTo(out);
            }
            force(to);
        });
    }

    /// Fills the empty tables of a database from a checked backup, in one transaction.
    ///
    /// @throws Server.Unusable when the tables are not empty, or the backup is of a newer program
    public static void restoreTables(Path file, Contents contents, Database database) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var known = tables(connection);
            for (var table : contents.tables())
                if (known.stream()
                        .noneMatch(it ->
                                it.name().equals(table.name()) && it.columns().containsAll(table.columns())))
                    throw new Server.Unusable(Words.newerProgram(table.name()));
            for (var table : known)
                if (holdsRows(connection, table)) throw new Server.Unusable(Words.notEmpty(table.name()));
            each(file, (name, in) -> {
                var table = contents.tables().stream()
                        .filter(it -> name.equals(TABLES + it.name()))
                        .findFirst();
                if (table.isEmpty()) return;
                try {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + copied(table.get()) + " from stdin", in);
                } catch (SQLException e) {
                    throw new Database.Failed("the table " + name + " could not be filled", e);
                }
            });
            connection.commit();
        } catch (SQLException e) {
            throw new Database.Failed("the backup could not be restored", e);
        }
    }

    private static boolean holdsRows(Connection connection, Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select from \"" + table.name() + "\")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void part(String name, InputStream in) throws IOException;
    }

    private static void each(Path file, Reading reading) {
        try (var zip = new ZipInputStream(Files.newInputStream(file), UTF_8)) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (!entry.getName().equals(LIST)) reading.part(entry.getName(), new Unclosed(zip));
        } catch (IOException e) {
            throw Server.unusable(file, e);
        }
    }
}
