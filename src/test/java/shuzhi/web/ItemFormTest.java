package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.ItemForm;
import shuzhi.approvals.item.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.Shape;

/// What the editor's form of an item sends when nothing is changed is the same item, for every item of the catalogue.
class ItemFormTest {
    @TestFactory
    Stream<DynamicTest> theFormHoldsTheWholeItem() {
        return Catalogue.items().stream()
                .map(it -> DynamicTest.dynamicTest(it.name().zh(), () -> assertThat(sent(it)).isEqualTo(it)));
    }

    private static Definition sent(Definition item) {
        var words = new LinkedHashMap<String, String>();
        ItemForm.of(item).forEach(group -> group.inputs().forEach(it -> words.put(it.name(), it.value())));
        var tree = Desk.tree(words);
        Desk.leaveOut(Command.Draft.class, tree);
        var parsed = Shape.of(Command.Draft.class).read(tree);
        assertThat(parsed).isInstanceOf(Shape.Parsed.Good.class);
        return ((Command.Draft) ((Shape.Parsed.Good) parsed).value()).definition();
    }
}
