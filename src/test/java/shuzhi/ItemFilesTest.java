package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;

/// `shuzhi import items` and `shuzhi export items` on a real ledger: what is written out is read back the same.
class ItemFilesTest {
    private static final Path ITEMS = Path.of("src/main/resources/shuzhi/approvals/items");

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    @Test
    void itemsGoInAndComeOutTheSame(@TempDir Path folder) throws IOException {
        int all = Catalogue.items().size();
        var data = folder.resolve("data").toString();
        assertThat(run("import", "items", ITEMS.toString(), "--data", data)).isZero();
        assertThat(out.toString()).contains("published: " + all).contains("force: 0");

        var written = folder.resolve("written");
        assertThat(run("export", "items", "--data", data, "--out", written.toString()))
                .isZero();
        assertThat(out.toString()).contains("items written: " + all);
        assertThat(run("import", "items", written.toString(), "--data", data)).isZero();
        assertThat(out.toString()).contains("published: 0").contains("force: " + all);

        var items = Files.readAllLines(written.resolve("exchange-items.csv"));
        long open = Catalogue.items().stream().filter(it -> it.isPublic()).count();
        assertThat(items).hasSize((int) open + 1).noneMatch(it -> it.contains("会议室"));
        assertThat(items.getFirst())
                .contains(
                        "catalog_code,local_catalog_code,task_code,local_task_code,task_handle_item,task_name,task_type")
                .contains("anticipate_day,anticipate_type")
                .contains("promise_day,promise_type")
                .contains("limit_scene_num,is_fee,fee_basis");
        assertThat(items).anyMatch(it -> it.contains("食品经营许可") && it.contains("行政许可"));
        assertThat(Files.readString(written.resolve("exchange-materials.csv"))).contains("material_name,is_need");
        assertThat(Files.readString(written.resolve("exchange-fees.csv"))).contains("每证20元");
    }

    @Test
    void anUnlawfulFileIsNamedWithItsArticle(@TempDir Path folder) throws IOException {
        var lawful = Files.readString(ITEMS.resolve("food-business-licence.json"));
        Files.writeString(
                folder.resolve("slow.json"),
                lawful.replace("\"promised\": {\"amount\": 5", "\"promised\": {\"amount\": 50"));
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("empty.json"), "{}");
        assertThat(run("import", "items", folder.toString(), "--dry-run")).isEqualTo(1);
        assertThat(errors.toString())
                .contains("slow.json", "promised: 50 > 20", "优化营商环境条例 第三十六条")
                .contains("broken.json")
                .contains("empty.json");
        assertThat(out.toString()).contains("published: 0");
    }

    @Test
    void everyLevelAndManyBodiesHaveItems() {
        var levels = Catalogue.items().stream()
                .map(it -> it.code().substring(18, 19))
                .distinct()
                .sorted()
                .toList();
        assertThat(levels).isEqualTo(List.of("3", "4", "5", "6"));
        assertThat(Catalogue.items().stream().map(it -> it.body()).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }
}
