package shuzhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.papers.Block;
import shuzhi.papers.Certificate;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.papers.Seal;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.report.volume.Category;
import shuzhi.report.volume.Retention;

/// Rule G-08: one package that holds, and packages each of which is broken in one way.
class ArchiveTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static SigningKey house;
    private static List<Archive.Document> documents;

    @BeforeAll
    static void twoDocumentsOneWithACopyOfItsActs() {
        house = key("house/ledger");
        var report = document("R2026-001", "年度述职报告");
        var paper = document("R2026-002", "年度工作总结");
        documents = List.of(report, with(paper, paper.ofd(), Optional.of(paper.ofd())));
    }

    private static SigningKey key(String name) {
        return Sm.signingKey(name, Sm.newPrivateKey(RANDOM), RANDOM).orThrow();
    }

    private static Archive.Document document(String number, String title) {
        var signer = key("signer");
        var certificate = Certificate.selfSigned(signer, "示例局", "post-1", FROM, Instant.parse("2040-01-01T00:00:00Z"));
        var paper = Paper.chinese(
                title, "示例局", LocalDate.of(2026, 1, 12), List.of(new Block.Title(title), Block.paragraph("正文。")));
        return new Archive.Document(
                Category.REPORT,
                number,
                title,
                LocalDate.of(2026, 1, 12),
                Seal.sign(Ofd.write(paper), signer, certificate, Instant.parse("2026-01-12T02:00:00Z")),
                Optional.empty(),
                signer.publicKey().pem(),
                List.of("{\"number\":0,\"act\":\"report.Started\"}", "{\"number\":1,\"act\":\"report.Published\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing                      |
        a byte of a report           | AUTHENTIC FILE_CHANGED, AUTHENTIC METADATA_DIFFERS, AUTHENTIC PACKAGE_CHANGED
        a byte of a copy             | AUTHENTIC FILE_CHANGED, AUTHENTIC METADATA_DIFFERS, AUTHENTIC PACKAGE_CHANGED
        another copy                 | AUTHENTIC METADATA_DIFFERS, AUTHENTIC OTHER_CERTIFICATE
        a copy removed               | COMPLETE PART_MISSING
        a title in the metadata      | AUTHENTIC FILE_CHANGED
        the manifest                 | AUTHENTIC FILE_CHANGED, AUTHENTIC METADATA_DIFFERS, AUTHENTIC PACKAGE_CHANGED, AUTHENTIC SIGNATURE_WRONG
        another signer               | AUTHENTIC SIGNATURE_WRONG
        a report removed             | COMPLETE PART_MISSING
        the signature removed        | COMPLETE PART_MISSING
        a number left out            | COMPLETE NUMBER_GAP, COMPLETE PART_MISSING
        a required item removed      | COMPLETE METADATA_INCOMPLETE
        another class of keeping     | AUTHENTIC OTHER_RETENTION
        an act left out              | COMPLETE PROCESS_INCOMPLETE
        metadata that is no JSON     | USABLE METADATA_UNREADABLE
        a report that is no OFD      | USABLE NO_PACKAGE
        a format not for keeping     | USABLE FORMAT
        a stranger's file            | SAFE FOREIGN_FILE
        a program                    | SAFE FOREIGN_FILE, SAFE PROGRAM
        """)
    void holdsOrSaysWhy(String broken, String expected, @TempDir Path folder) throws IOException {
        Archive.write(
                folder,
                "11329900MB9000023E",
                "示例局",
                2025,
                broken.equals("another class of keeping") ? Retention.SHORT : Retention.PERMANENT,
                LocalDate.of(2026, 1, 20),
                90,
                broken.equals("a report that is no OFD") ? List.of(noOfd()) : documents,
                house);
        breaks(broken, folder);
        var signer = broken.equals("another signer") ? key("house/ledger") : house;
        var found = Archive.check(folder, signer.publicKey()).stream()
                .map(it -> it.quality() + " " + it.code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static Archive.Document noOfd() {
        return with(documents.getFirst(), new byte[] {1, 2, 3}, Optional.empty());
    }

    private static Archive.Document with(Archive.Document it, byte[] ofd, Optional<byte[]> copy) {
        return new Archive.Document(
                it.category(), it.number(), it.title(), it.date(), ofd, copy, it.signer(), it.process());
    }

    private static void breaks(String broken, Path folder) throws IOException {
        var report = folder.resolve("documents/0001/document.ofd");
        var copy = folder.resolve("documents/0002/copy.ofd");
        var metadata = folder.resolve("metadata.json");
        switch (broken) {
            case "nothing", "another signer", "another class of keeping", "a report that is no OFD" -> {}
            case "a byte of a report" -> append(report);
            case "a byte of a copy" -> append(copy);
            case "another copy" -> {
                Files.copy(report, copy, StandardCopyOption.REPLACE_EXISTING);
                again(folder);
            }
            case "a copy removed" -> Files.delete(copy);
            case "a title in the metadata" -> replace(metadata, "年度述职报告", "年度述职报吿");
            case "the manifest" -> {
                append(report);
                replace(folder.resolve("manifest.txt"), "^[0-9a-f]{4}", "0000");
            }
            case "a report removed" -> Files.delete(report);
            case "the signature removed" -> Files.delete(folder.resolve("manifest.sig"));
            case "a number left out" -> {
                replace(metadata, "\"place\":2", "\"place\":3");
                again(folder);
            }
            case "a required item removed" -> {
                replace(metadata, "\"title\":\"年度述职报告\",", "");
                again(folder);
            }
            case "an act left out" -> {
                replace(folder.resolve("documents/0001/process.jsonl"), "^.*\\n", "");
                again(folder);
            }
            case "metadata that is no JSON" -> {
                Files.writeString(metadata, "{");
                again(folder);
            }
            case "a format not for keeping" -> {
                Files.writeString(folder.resolve("documents/0001/note.docm"), "x");
                again(folder);
            }
            case "a stranger's file" -> Files.writeString(folder.resolve("documents/0001/extra.txt"), "x");
            case "a program" -> Files.writeString(folder.resolve("run.txt"), "#!/bin/sh\n");
            default -> throw new IllegalArgumentException(broken);
        }
    }

    private static void append(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var more = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        Files.write(file, more);
    }

    private static void replace(Path file, String what, String with) throws IOException {
        var before = Files.readString(file);
        var after = before.replaceFirst(what, with);
        assertThat(after).as("the edit was made").isNotEqualTo(before);
        Files.writeString(file, after);
    }

    /// Whoever holds the key signs a broken package anew: the signature holds, and what is wrong is found all the
    /// same.
    private static void again(Path folder) throws IOException {
        Archive.sign(folder, house);
    }
}
