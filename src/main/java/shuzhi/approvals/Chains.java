package shuzhi.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.Shape;
import tools.jackson.databind.json.JsonMapper;

/// The published chains (链条口径): every definition in every version, dated and with its source (rules ).
/// They are law of the house, like limits: an applicant names a chain and never writes one.
public final class Chains {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "/shuzhi/approvals/chains/";
    private static final List<Chain> ALL = load();

    private Chains() {}

    /// Every version of every chain, the oldest first.
    public static List<Chain> all() {
        return ALL;
    }

    /// The version of a chain that holds on a day; empty before the first one and for an unknown chain.
    public static Optional<Chain> inForce(String id, LocalDate on) {
        return ALL.stream()
                .filter(it -> it.id().equals(id) && !it.validFrom().isAfter(on))
                .max(Comparator.comparing(Chain::validFrom));
    }

    /// All chains as they hold on a day.
    public static List<Chain> inForce(LocalDate on) {
        return ALL.stream()
                .map(Chain::id)
                .distinct()
                .flatMap(it -> inForce(it, on).stream())
                .toList();
    }

    /// The ids of all chains.
    public static List<String> ids() {
        return ALL.stream().map(Chain::id).distinct().toList();
    }

    /// All versions of one chain, the oldest first.
    public static List<Chain> versions(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).toList();
    }

    private static List<Chain> load() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(it -> (Chain) Shape.of(Chain.class).readOwn(JSON.readTree(bytes(it + ".json"))))
                .sorted(Comparator.comparing(Chain::validFrom))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var stream = Chains.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) throw new IllegalStateException("the program lacks " + FOLDER + name);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
