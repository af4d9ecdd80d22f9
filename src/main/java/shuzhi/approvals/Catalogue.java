package shuzhi.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.Shape;
import tools.jackson.databind.json.JsonMapper;

/// The items that come with the program (随附事项目录), as files: data, not code. They go through the same catalogue check
/// as those that an editor writes. `items/index.txt` names them in their order.
public final class Catalogue {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "/shuzhi/approvals/items/";
    private static final List<Definition> ITEMS = load();

    private Catalogue() {}

    /// The chain of starting an enterprise (企业开办), rule A-45, in the version published last.
    public static Chain startUp() {
        return Chains.versions("enterprise-start-up").getLast();
    }

    public static List<Definition> items() {
        return ITEMS;
    }

    private static List<Definition> load() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(it -> (Definition) Shape.of(Definition.class).readOwn(JSON.readTree(bytes(it + ".json"))))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var stream = Catalogue.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) throw new IllegalStateException("the program lacks " + FOLDER + name);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
