package shuzhi.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.Shape;
import tools.jackson.databind.json.JsonMapper;

/// The items and chains that come with the program (随附事项目录), as files: data, not code. They go through the same
/// catalogue check as those that an editor writes.
public final class Catalogue {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ITEMS = List.of(
            "business-licence",
            "company-seal",
            "bank-account",
            "tax-matters",
            "real-estate-transfer",
            "construction-permit");

    private Catalogue() {}

    public static List<Definition> items() {
        return ITEMS.stream()
                .map(it -> (Definition) read("items/" + it, Definition.class))
                .toList();
    }

    /// The chain of starting an enterprise (企业开办), rule A-45.
    public static Chain startUp() {
        return (Chain) read("chains/enterprise-start-up", Chain.class);
    }

    private static Object read(String name, Class<?> type) {
        var path = "/shuzhi/approvals/" + name + ".json";
        try (var stream = Catalogue.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("the program lacks " + path);
            return Shape.of(type).readOwn(JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
