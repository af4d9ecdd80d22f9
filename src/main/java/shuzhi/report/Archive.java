package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Shape;
import shuzhi.papers.Seal;
import shuzhi.proof.Hash;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.proof.Verdict;
import shuzhi.report.volume.Category;
import shuzhi.report.volume.Retention;
import shuzhi.words.Text;
import shuzhi.words.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The archive package of a year (归档信息包), rules G-07 and G-08: every document as signed OFD with its metadata and the
/// public lines of everything that was done to it, the SM3 of every file, and one SM2 signature over all of them. It
/// is checked from the disk alone.
public final class Archive {
    static final String METADATA = "metadata.json";
    static final String MANIFEST = "manifest.txt";
    static final String SIGNATURE = "manifest.sig";
    private static final String DOCUMENT = "document.ofd";
    private static final String COPY = "copy.ofd";
    private static final String PROCESS = "process.jsonl";
    private static final String KEY = "signer.pem";

    /// What may lie in a package (长期保存格式), DA/T 70-2018.
    private static final Set<String> FORMATS = Set.of("ofd", "json", "jsonl", "txt", "sig", "pem");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([0-9a-z./]{1,100})");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Archive() {}

    /// The four qualities that are checked (四性), DA/T 70-2018.
    public enum Quality implements Word {
        AUTHENTIC("真实性", "Authentic"),
        COMPLETE("完整性", "Complete"),
        USABLE("可用性", "Usable"),
        SAFE("安全性", "Safe");

        private final Text text;

        Quality(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// What does not hold.
    ///
    /// @param file within the package; empty for the package as a whole
    public record Finding(Quality quality, String code, String file, Text text) {}

    /// A document to be archived.
    ///
    /// @param number it was published under
    /// @param ofd signed
    /// @param copy its acts in order, signed by the same key, where `ofd` does not show them and they must
    ///     not be lost
    /// @param signer the public key in PEM that signed it
    /// @param process the public lines of its file, in order
    @SuppressWarnings("ArrayRecordComponent")
    public record Document(
            Category category,
            String number,
            String title,
            LocalDate date,
            byte[] ofd,
            Optional<byte[]> copy,
            String signer,
            List<String> process) {}

    /// What the package says of itself.
    ///
    /// @param creator code of the body whose activity it records
    /// @param position up to which the ledger was looked at
    record Metadata(
            int version,
            String creator,
            String name,
            int year,
            Retention retention,
            LocalDate closed,
            long position,
            List<Item> documents) {}

    /// A package that was written.
    ///
    /// @param digest SM3 of its manifest, hexadecimal
    public record Written(String digest, int documents) {}

    /// What it says of a document.
    ///
    /// @param place its number within the package, beginning with 1
    /// @param acts how many acts its file holds
    /// @param copy of its acts, where there is one beside the document
    record Item(
            int place,
            Category category,
            String number,
            String title,
            LocalDate date,
            String format,
            long bytes,
            String hash,
            int acts,
            Optional<Part> copy) {}

    /// A file beside a document, with its SM3 in hexadecimal.
    record Part(long bytes, String hash) {
        static Part of(byte[] content) {
            return new Part(content.length, Hash.SM3.of(content).hex());
        }
    }

    /// Writes a package into an empty folder.
    ///
    /// @param name of the body
    /// @param retention of every document in it: what is destroyed one day is destroyed as a whole
    /// @param key of the house, which signs the manifest
    public static Written write(
            Path folder,
            String creator,
            String name,
            int year,
            Retention retention,
            LocalDate closed,
            long position,
            Iterable<Document> documents,
            SigningKey key)
            throws IOException {
        Files.createDirectories(folder);
        var items = new ArrayList<Item>();
        for (var it : documents) {
            int place = items.size() + 1;
            var home = Files.createDirectories(folder.resolve(home(place)));
            Files.write(home.resolve(DOCUMENT), it.ofd());
            if (it.copy().isPresent()) Files.write(home.resolve(COPY), it.copy().get());
            Files.writeString(home.resolve(KEY), it.signer());
            Files.writeString(home.resolve(PROCESS), String.join("\n", it.process()) + "\n");
            items.add(new Item(
                    place,
                    it.category(),
                    it.number(),
                    it.title(),
                    it.date(),
                    "OFD",
                    it.ofd().length,
                    Hash.SM3.of(it.ofd()).hex(),
                    it.process().size(),
                    it.copy().map(Part::of)));
        }
        var metadata = new Metadata(3, creator, name, year, retention, closed, position, items);
        Files.writeString(folder.resolve(METADATA), Canonical.of(metadata) + "\n");
        return new Written(sign(folder, key), items.size());
    }

    /// Lists what lies in a folder and signs the list; returns its SM3.
    static String sign(Path folder, SigningKey key) throws IOException {
        Files.deleteIfExists(folder.resolve(MANIFEST));
        Files.deleteIfExists(folder.resolve(SIGNATURE));
        var manifest = manifest(folder).getBytes(UTF_8);
        Files.write(folder.resolve(MANIFEST), manifest);
        Files.writeString(folder.resolve(SIGNATURE), HexFormat.of().formatHex(key.sign(manifest)) + "\n");
        return Hash.SM3.of(manifest).hex();
    }

    private static String home(int place) {
        return "documents/%04d".formatted(place);
    }

    private static String manifest(Path folder) throws IOException {
        var lines = new StringBuilder();
        for (var name : names(folder))
            lines.append(Hash.SM3.of(Files.readAllBytes(folder.resolve(name))).hex())
                    .append("  ")
                    .append(name)
                    .append('\n');
        return lines.toString();
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// Checks a package from the disk, rule G-08; nothing is found when it holds.
    ///
    /// @param key that must have signed it
    public static List<Finding> check(Path folder, PublicKey key) throws IOException {
        var checking = new Checking(folder, key);
        checking.run();
        return checking.found;
    }

    private static final class Checking {
        private final Path folder;
        private final PublicKey key;
        private final List<Finding> found = new ArrayList<>();
        private final Map<String, String> hashes = new TreeMap<>();

        Checking(Path folder, PublicKey key) {
            this.folder = folder;
            this.key = key;
        }

        private void add(Quality quality, String code, String file, String zh, String en) {
            found.add(new Finding(quality, code, file, new Text(zh, en)));
        }

        void run() throws IOException {
            var names = names(folder);
            signature(names);
            files(names);
            metadata().ifPresent(this::documents);
        }

        private void signature(Set<String> names) throws IOException {
            for (var needed : List.of(METADATA, MANIFEST, SIGNATURE))
                if (!names.contains(needed))
                    add(Quality.COMPLETE, "PART_MISSING", needed, "缺少 " + needed, needed + " is missing");
            if (!names.contains(MANIFEST)) return;
            var manifest = Files.readAllBytes(folder.resolve(MANIFEST));
            for (var line : new String(manifest, UTF_8).lines().toList()) {
                var it = LINE.matcher(line);
                if (it.matches()) hashes.put(it.group(2), it.group(1));
                else add(Quality.USABLE, "MANIFEST_UNREADABLE", MANIFEST, "清单读不懂：" + line, "unreadable line: " + line);
            }
            if (!names.contains(SIGNATURE)) return;
            var written = Files.readString(folder.resolve(SIGNATURE)).strip();
            boolean signed = written.matches("([0-9a-f]{2}){8,100}")
                    && key.verifies(manifest, HexFormat.of().parseHex(written));
            if (!signed)
                add(
                        Quality.AUTHENTIC,
                        "SIGNATURE_WRONG",
                        SIGNATURE,
                        "清单的签名无效，不是该机关签的，或者清单被改动",
                        "the manifest is not signed by this body, or was changed");
        }

        private void files(Set<String> names) throws IOException {
            for (var it : hashes.entrySet()) {
                if (!names.contains(it.getKey())) {
                    add(Quality.COMPLETE, "PART_MISSING", it.getKey(), "清单所列文件不在", "a listed file is not there");
                    continue;
                }
                var bytes = Files.readAllBytes(folder.resolve(it.getKey()));
                if (!Hash.SM3.of(bytes).hex().equals(it.getValue()))
                    add(Quality.AUTHENTIC, "FILE_CHANGED", it.getKey(), "文件在归档后被改动", "the file was changed since");
            }
            for (var name : names) {
                var path = folder.resolve(name);
                boolean ours = hashes.containsKey(name) || name.equals(MANIFEST) || name.equals(SIGNATURE);
                if (!ours) add(Quality.SAFE, "FOREIGN_FILE", name, "不是包内文件", "this file does not belong here");
                if (Files.isSymbolicLink(path)) {
                    add(Quality.SAFE, "LINK", name, "不得含有链接", "links are not allowed");
                    continue;
                }
                if (isProgram(Files.readAllBytes(path)))
                    add(Quality.SAFE, "PROGRAM", name, "疑似可执行程序", "this looks like a program");
                if (!FORMATS.contains(name.substring(name.lastIndexOf('.') + 1)))
                    add(Quality.USABLE, "FORMAT", name, "不是长期保存格式", "the format is not one for keeping");
            }
        }

        private static boolean isProgram(byte[] bytes) {
            var start = new String(bytes, 0, Math.min(4, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
            return start.startsWith("MZ")
                    || start.startsWith("\u007fELF")
                    || start.startsWith("#!")
                    || start.equals("\u00ca\u00fe\u00ba\u00be");
        }

        private Optional<Metadata> metadata() {
            try {
                var json = JSON.readTree(Files.readAllBytes(folder.resolve(METADATA)));
                if (Shape.of(Metadata.class).read(json) instanceof Shape.Parsed.Good(Metadata it))
                    return Optional.of(it);
                add(
                        Quality.COMPLETE,
                        "METADATA_INCOMPLETE",
                        METADATA,
                        "元数据缺少必备项或类型不对",
                        "a required item is missing or wrong");
            } catch (IOException | JacksonException _) {
                add(Quality.USABLE, "METADATA_UNREADABLE", METADATA, "元数据读不懂", "the metadata cannot be read");
            }
            return Optional.empty();
        }

        private void documents(Metadata metadata) {
            if (metadata.creator().isBlank() || metadata.name().isBlank())
                add(Quality.COMPLETE, "METADATA_INCOMPLETE", METADATA, "没有形成机关", "the creator is missing");
            if (metadata.closed().getYear() < metadata.year())
                add(Quality.AUTHENTIC, "OUT_OF_RANGE", METADATA, "归档日早于所属年度", "closed before the year began");
            int place = 0;
            for (var item : metadata.documents()) {
                place++;
                if (item.place() != place)
                    add(
                            Quality.COMPLETE,
                            "NUMBER_GAP",
                            METADATA,
                            "件号不连续：应为 " + place + "，实为 " + item.place(),
                            "numbers have a gap: " + place + " expected, " + item.place() + " found");
                document(metadata, item);
            }
        }

        private void document(Metadata metadata, Item item) {
            var home = home(item.place()) + "/";
            try {
                if (item.category().retention() != metadata.retention())
                    add(
                            Quality.AUTHENTIC,
                            "OTHER_RETENTION",
                            home + DOCUMENT,
                            "该件的保管期限不是本包的",
                            "this document is kept for another time than the package");
                if (item.title().isBlank() || item.number().isBlank())
                    add(Quality.COMPLETE, "METADATA_INCOMPLETE", METADATA, "没有题名或编号", "title or number is missing");
                var signer = Sm.publicKey("signer", Files.readString(folder.resolve(home + KEY)));
                if (!signer.ok())
                    add(Quality.USABLE, "KEY_UNREADABLE", home + KEY, "签名公钥读不懂", "the signer's key cannot be read");
                part(home + DOCUMENT, new Part(item.bytes(), item.hash()), signer);
                if (item.copy().isPresent()) part(home + COPY, item.copy().get(), signer);
                process(item, home + PROCESS);
            } catch (IOException _) {
                add(Quality.COMPLETE, "PART_MISSING", home, "该件缺少组成文件", "a part of this document is missing");
            }
        }

        /// An OFD file as the metadata describes it, signed by the key beside it.
        private void part(String name, Part described, Verdict<PublicKey> signer) throws IOException {
            var ofd = Files.readAllBytes(folder.resolve(name));
            if (!Part.of(ofd).equals(described))
                add(
                        Quality.AUTHENTIC,
                        "METADATA_DIFFERS",
                        name,
                        "文件与元数据所记不符",
                        "the file is not the one that the metadata describes");
            if (signer.ok() && Seal.verify(ofd, signer.orThrow()) instanceof Seal.Broken(var faults))
                broken(faults.getFirst(), name);
        }

        private void broken(Seal.Fault fault, String file) {
            boolean opens = fault.kind() != Seal.Kind.NO_PACKAGE;
            add(
                    opens ? Quality.AUTHENTIC : Quality.USABLE,
                    fault.kind().name(),
                    file,
                    fault.text().zh(),
                    fault.text().en());
        }

        /// The acts of the file from the first to the last, none left out.
        private void process(Item item, String name) throws IOException {
            var lines = Files.readAllLines(folder.resolve(name));
            boolean whole = lines.size() == item.acts() && !lines.isEmpty();
            for (int i = 0; i < lines.size() && whole; i++) {
                try {
                    whole = JSON.readTree(lines.get(i)).path("number").asInt(-1) == i;
                } catch (JacksonException _) {
                    whole = false;
                }
            }
            if (!whole)
                add(Quality.COMPLETE, "PROCESS_INCOMPLETE", name, "过程记录缺失或不连续", "the record of what was done has gaps");
        }
    }

    /// The findings by quality, each quality named even when nothing was found.
    public static Map<Quality, List<Finding>> byQuality(List<Finding> findings) {
        var all = new LinkedHashMap<Quality, List<Finding>>();
        for (var quality : Quality.values())
            all.put(
                    quality,
                    findings.stream().filter(it -> it.quality() == quality).toList());
        return all;
    }
}
