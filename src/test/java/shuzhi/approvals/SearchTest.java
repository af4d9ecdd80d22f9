package shuzhi.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.item.Definition;
import shuzhi.testing.Table;

/// What people type and what they find first, among all items of the catalogue.
class SearchTest {
    private static final String TABLE = """
        typed                 | first
        营业执照               | Business licence
        yingyezhizhao         | Business licence
        yingye zhizhao        | Business licence
        营业执造               | Business licence
        营业执兆               | Business licence
        yingyezhizao          | Business licence
        yyzz                  | Business licence
        business licence      | business licence
        bussiness licence     | business licence
        施工许可               | Construction permit
        shigongxuke           | Construction permit
        施公许可               | Construction permit
        食品经营               | Food business licence
        shipinjingyin         | Food
        dongwufangyi          | animal epidemic
        动物防疫条件            | animal epidemic
        工伤认定               | work injury
        gongshang rending     | work injury
        身份证                 | identity card
        shenfenzheng          | identity card
        jiehun                | marriage
        marrige               | marriage
        烟花爆竹               | fireworks
        公鸡金提取              | housing fund
        zzzzzz                | -
        """;

    private final Search search = new Search();

    @TestFactory
    Stream<DynamicTest> itFindsWhatIsMeant() {
        return Table.of(TABLE).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line(), () -> check(row.cell("typed"), row.cell("first"))));
    }

    private void check(String typed, String first) {
        var found = search.find(
                typed, Catalogue.items().stream().map(SearchTest::subject).toList());
        if (first.equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).isNotEmpty();
        var item = found.getFirst();
        var names = item.name().en() + " "
                + item.licence().map(it -> it.name().en()).orElse("");
        assertThat(names).containsIgnoringCase(first);
    }

    private static Search.Subject<Definition> subject(Definition it) {
        return new Search.Subject<>(
                it,
                it.code(),
                Stream.concat(
                                Stream.of(it.name().zh()),
                                it.licence().stream().map(l -> l.name().zh()))
                        .toList(),
                Stream.concat(
                                Stream.of(it.name().en()),
                                it.licence().stream().map(l -> l.name().en()))
                        .toList());
    }

    @org.junit.jupiter.api.Test
    void noWordsFindEverythingInOrder() {
        var items = Catalogue.items();
        assertThat(search.find(" ", items.stream().map(SearchTest::subject).toList()))
                .isEqualTo(List.copyOf(items));
    }

    @org.junit.jupiter.api.Test
    void everyOccasionLeadsSomewhereAndEveryItemNamesKnownOnes() {
        // an internal item is found on no occasion
        assertThat(Catalogue.items().stream().filter(Definition::isPublic))
                .allSatisfy(it -> assertThat(it.guidance().orElseThrow().events())
                        .isNotEmpty()
                        .allSatisfy(event -> assertThat(Occasion.of(event)).isPresent()));
        assertThat(Occasion.values())
                .allSatisfy(occasion -> assertThat(Catalogue.items())
                        .anyMatch(it -> it.guidance().orElseThrow().events().contains(occasion.id())));
    }
}
