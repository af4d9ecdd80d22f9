package shuzhi.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.dossier.FormCheck;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.SampleItems;
import shuzhi.testing.Table;

/// The schema that is served and the check on the server agree, field by field and value by value.
class FormSchemaTest {
    private static final String TABLE = """
            item                    | field        | value                | right
            housing-fund-withdrawal | amount       | 1200.50              | yes
            housing-fund-withdrawal | amount       | 12oo                 | no
            housing-fund-withdrawal | amount       | 1,200                | no
            housing-fund-withdrawal | ground       | 租房                  | yes
            housing-fund-withdrawal | ground       | Renting              | yes
            housing-fund-withdrawal | ground       | 买车                  | no
            housing-fund-withdrawal | phone        | 000-00001234         | yes
            housing-fund-withdrawal | phone        | abc                  | no
            construction-permit     | project-code | 2025-329900-38-01-123456 | yes
            construction-permit     | project-code | 2025-329900          | no
            food-business-licence   | code         | 91329900MB9777770    | no
            food-business-licence   | code         | 9132990OMB97777708   | no
            work-injury             | accident-on  | 2025-01-02           | yes
            work-injury             | accident-on  | 2.1.2025             | no
            """;

    @TestFactory
    Stream<DynamicTest> schemaAndServerAgree() {
        return Table.of(TABLE).rows().stream().map(row -> DynamicTest.dynamicTest(row.line(), () -> check(row)));
    }

    private static void check(Table.Row row) {
        var item = SampleItems.item(row.cell("item"));
        var schema = FormSchema.of(item).at("/properties/form/properties/" + row.cell("field"));
        var value = row.cell("value");
        boolean bySchema = schema.path("pattern").isMissingNode()
                || Pattern.compile(schema.path("pattern").asString())
                        .matcher(value)
                        .find();
        if (schema.has("enum"))
            bySchema &= schema.path("enum")
                    .valueStream()
                    .anyMatch(it -> it.asString().equals(value));
        boolean byServer =
                FormCheck.wrongValues(item, Map.of(row.cell("field"), value)).isEmpty();
        assertThat(bySchema).isEqualTo(row.cell("right").equals("yes"));
        assertThat(byServer).isEqualTo(row.cell("right").equals("yes"));
    }

    /// A number or a day outside its range, and a code whose check character is wrong, are turned down.
    @Test
    void theServerChecksRangesAndCheckCharacters() {
        var withdrawal = SampleItems.item("housing-fund-withdrawal");
        assertThat(FormCheck.wrongValues(withdrawal, Map.of("amount", "0"))).hasSize(1);
        assertThat(FormCheck.wrongValues(withdrawal, Map.of("amount", "10000000.5")))
                .hasSize(1);
        var injury = SampleItems.item("work-injury");
        assertThat(FormCheck.wrongValues(injury, Map.of("accident-on", "1999-12-31")))
                .hasSize(1);
        var food = SampleItems.item("food-business-licence");
        assertThat(FormCheck.wrongValues(food, Map.of("code", "11329900MB90000319")))
                .isEmpty();
        assertThat(FormCheck.wrongValues(food, Map.of("code", "11329900MB90000318")))
                .hasSize(1);
    }

    @Test
    void everyItemHasASchemaThatNamesEveryFieldAndEveryRequiredPaper() {
        assertThat(Catalogue.items()).allSatisfy(item -> {
            var schema = FormSchema.of(item);
            assertThat(schema.at("/properties/form/properties").size())
                    .isEqualTo(item.form().size());
            assertThat(schema.at("/properties/form/required").size()).isEqualTo((int)
                    item.form().stream().filter(Definition.Field::required).count());
            assertThat(schema.at("/properties/materials/allOf").size()).isEqualTo((int) item.materials().stream()
                    .filter(it -> it.required() && !it.shared())
                    .count());
            assertThat(schema.path("version").asInt()).isEqualTo(item.version());
        });
    }
}
