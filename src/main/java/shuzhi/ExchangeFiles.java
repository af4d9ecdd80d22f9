package shuzhi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shuzhi.approvals.CaseTables;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.TableSet.Grain;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Exchange tables as files (办件交换文件), rules: one file a table, under its exchange name.
final class ExchangeFiles {
    private ExchangeFiles() {}

    /// Writes all tables of a set into a folder; returns how many dossiers they hold.
    ///
    /// @param persons whether natural persons are named
    static int write(App app, TableSet set, Path folder, Spreadsheet.Format format, boolean persons)
            throws IOException {
        Files.createDirectories(folder);
        var tables = new CaseTables(app.ground(), persons);
        var dossiers = CaseTables.dossiers(app.ground(), app.clerk().head().size());
        for (var sheet : set.sheets()) {
            var file = folder.resolve(sheet.name() + "." + format.suffix());
            var half = folder.resolve(sheet.name() + ".part");
            try (OutputStream out = Files.newOutputStream(half)) {
                new Spreadsheet(
                                Text.same(sheet.name()),
                                sheet.names().stream().map(Text::same).toList(),
                                taker -> {
                                    for (var dossier : dossiers)
                                        for (var values : rows(tables, dossier, sheet.grain()))
                                            taker.row(CaseTables.cells(set, sheet, values));
                                })
                        .write(format, out, Language.CHINESE);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return dossiers.size();
    }

    private static List<Map<String, String>> rows(CaseTables tables, String dossier, Grain grain) {
        var all = new EnumMap<Grain, List<Map<String, String>>>(Grain.class);
        tables.rows(
                dossier,
                (of, values) -> all.computeIfAbsent(of, _ -> new ArrayList<>()).add(values));
        return all.getOrDefault(grain, List.of());
    }
}
