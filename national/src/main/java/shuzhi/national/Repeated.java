package shuzhi.national;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuzhi.figures.Scope;
import shuzhi.ledger.Canonical;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.Frontier;
import shuzhi.proof.Hash;
import shuzhi.proof.Sm;
import shuzhi.report.Bundle;

/// A large ledger made from a real one (放大的台账), for measuring only: its files and their acts over and over, every time
/// under other names, in one valid tree with a signed checkpoint. What a house sets up once stands in it once.
final class Repeated {
    private static final Set<String> DAILY = Set.of("dossier", "journey", "publication", "rating", "licence", "card");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final String COPY = "\u0001";
    private static final String PLACE = "\u0002";
    private static final String COUNTED = "approvals.decided";

    private final Path base;
    private final List<String[]> once = new ArrayList<>();
    private final List<String[]> daily = new ArrayList<>();

    /// @param base a folder as `export lines` writes it
    Repeated(Path base) throws IOException {
        this.base = base;
        var lines = Files.readAllLines(base.resolve(Bundle.LINES));
        var names = new HashSet<String>();
        for (var line : lines) if (isDaily(line)) names.addAll(names(line));
        for (var line : lines) {
            boolean repeated = isDaily(line);
            var marked = line.replaceFirst("\"position\":\\d+", "\"position\":" + PLACE);
            if (repeated)
                marked = TEXT.matcher(marked)
                        .replaceAll(it -> Matcher.quoteReplacement(
                                names.contains(it.group(1)) ? "\"" + it.group(1) + "~" + COPY + "\"" : it.group()));
            (repeated ? daily : once).add(marked.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])"));
        }
    }

    private static boolean isDaily(String line) {
        var act = Canonical.JSON.readTree(line).required("act").stringValue();
        return DAILY.contains(act.substring(0, act.indexOf('.')));
    }

    /// What a line calls its file, its command and its dossier.
    private static List<String> names(String line) {
        var json = Canonical.JSON.readTree(line);
        var names = new ArrayList<String>();
        names.add(json.required("file").stringValue());
        names.add(json.required("command").stringValue());
        if (json.required("public").path("number").isString())
            names.add(json.required("public").required("number").stringValue());
        return names;
    }

    /// Writes about so many lines, and what the node says of one figure that no copy changes but by its number.
    void write(Path folder, String name, long lines) throws IOException {
        Files.createDirectories(folder);
        long copies = Math.max(1, (lines - once.size()) / daily.size());
        var frontier = Frontier.empty(Hash.SM3);
        long position = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(Bundle.LINES)), 1 << 20)) {
            for (long copy = -1; copy < copies; copy++) {
                var leaves = new ArrayList<Digest>();
                for (var pieces : copy < 0 ? once : daily) {
                    var line = line(pieces, copy, position++).getBytes(StandardCharsets.UTF_8);
                    leaves.add(Hash.SM3.leaf(line));
                    out.write(line);
                    out.write('\n');
                }
                frontier = frontier.append(leaves);
            }
        }
        var random = new SecureRandom();
        var key = Sm.signingKey(name + "/ledger", Sm.newPrivateKey(random), random)
                .orThrow();
        var checkpoint =
                Checkpoint.unsigned(name + "/ledger", position, frontier.root()).signedBy(key);
        Files.writeString(folder.resolve(Bundle.CHECKPOINT), checkpoint.text());
        Files.writeString(
                folder.resolve("ledger.pub"),
                name + "/ledger\n" + key.publicKey().pem());
        claim(folder, copies, position);
    }

    private static String line(String[] pieces, long copy, long position) {
        var line = new StringBuilder(1024);
        for (var it : pieces)
            switch (it) {
                case COPY -> line.append(copy);
                case PLACE -> line.append(position);
                default -> line.append(it);
            }
        return line.toString();
    }

    private void claim(Path folder, long copies, long size) throws IOException {
        var claim = Bundle.claims(base).stream()
                .filter(it -> it.figure().id().equals(COUNTED))
                .findFirst()
                .orElseThrow();
        var scope = claim.scope();
        var many = new Bundle.Claim(
                claim.figure(),
                claim.hash(),
                new Scope(scope.from(), scope.until(), scope.place(), size),
                String.valueOf(claim.count() * copies),
                Math.toIntExact(claim.count() * copies),
                "",
                List.of(),
                List.of());
        Files.writeString(folder.resolve(Bundle.FIGURES), Canonical.of(new Bundle.Claims(List.of(many))));
    }
}
