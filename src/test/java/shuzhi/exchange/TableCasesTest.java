package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Registers of permits, read by a mapping that is data.
class TableCasesTest {
    private static final String MAPPING = """
            {"number": "No", "from": "Applied", "until": "Issued", "steps": ["Applied", "Paid", "Issued"],
             "dates": "MM/dd/uuuu", "department": "Kind", "where": {"Type": "ISSUE"}}""";

    private static TableCases mapping(Path folder, String json) throws IOException {
        return Mapping.read(Files.write(folder.resolve("map.json"), json.getBytes(UTF_8)), TableCases.class);
    }

    private static List<TableCases.Taken> read(TableCases mapping, String table) throws IOException {
        var taken = new ArrayList<TableCases.Taken>();
        try (var csv = new CsvReader(new ByteArrayInputStream(table.getBytes(UTF_8)))) {
            var reader = mapping.reader(csv.next().orElseThrow().cells());
            for (var row = csv.next(); row.isPresent(); row = csv.next())
                reader.row(row.get()).ifPresent(taken::add);
        }
        return taken;
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: errors {4}, warnings {5}, open {6}")
    @CsvSource({
        // number, applied,   paid,       issued,     errors, warnings, open
        "1,        01/05/2015, 01/06/2015, 01/20/2015, 0, 0, false",
        "2,        01/05/2015, '',         '',         0, 0, true",
        "3,        01/05/2015, 01/25/2015, 01/20/2015, 0, 1, false",
        "4,        01/05/2015, '',         01/02/2015, 1, 1, ",
        "5,        '',         '',         01/20/2015, 1, 0, ",
        "'',       01/05/2015, '',         01/20/2015, 1, 0, ",
        "6,        2015-01-05, '',         01/20/2015, 1, 0, ",
        "7,        02/30/2015, '',         '',         1, 0, ",
    })
    void rows(
            String number,
            String applied,
            String paid,
            String issued,
            int errors,
            int warnings,
            Boolean open,
            @TempDir Path folder)
            throws IOException {
        var row = String.join(",", number, applied, paid, issued, "Food", "ISSUE");
        var taken = read(mapping(folder, MAPPING), "No,Applied,Paid,Issued,Kind,Type\n" + row + "\n")
                .getFirst();
        assertThat(taken.errors().stream().distinct()).hasSize(errors);
        assertThat(taken.warnings()).hasSize(warnings);
        assertThat(taken.aCase().isPresent()).isEqualTo(errors == 0);
        taken.aCase().ifPresent(it -> assertThat(it.open()).isEqualTo(open));
        assertThat(taken.line()).isEqualTo(2);
    }

    @Test
    void rowsOfAnotherTypeAreNotForThisMapping(@TempDir Path folder) throws IOException {
        assertThat(read(mapping(folder, MAPPING), "No,Applied,Paid,Issued,Kind,Type\n1,,,,Food,RENEW\n"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithAMappingIsNamed(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> mapping(folder, MAPPING.replace("\"until\"", "\"until_\"")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("until_");
        assertThatThrownBy(() -> mapping(folder, MAPPING.replace("\"from\": \"Applied\",", "")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("from");
        assertThatThrownBy(() -> mapping(folder, "{")).isInstanceOf(BadFile.class);
        var mapping = mapping(folder, MAPPING);
        assertThatThrownBy(() -> mapping.reader(List.of("No", "Applied")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("Paid");
    }

    /// The six rows of the real register in which payment comes after issue.
    @Test
    void negativeSpansOfARealRegisterAreFlagged(@TempDir Path folder) throws IOException {
        var mapping = mapping(folder, """
                {"number": "ID", "from": "PAYMENT DATE", "until": "DATE ISSUED", "steps": [], "dates": "MM/dd/uuuu"}""");
        var backwards =
                read(mapping, Files.readString(Shared.file("permits/chicago_business_licences_561.csv"))).stream()
                        .filter(it ->
                                it.errors().stream().anyMatch(text -> text.en().contains("backwards")))
                        .count();
        assertThat(backwards).isEqualTo(6);
    }
}
