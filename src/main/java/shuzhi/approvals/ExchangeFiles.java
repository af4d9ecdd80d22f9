package shuzhi.approvals;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import shuzhi.approvals.CaseTables.Span;
import shuzhi.business.Ground;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.TableSet.Grain;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Exchange tables as files (办件交换文件), rules: one file a table, under its exchange name, in a
/// folder or in a ZIP. A row is written as soon as it is known; however many there are, few are in memory.
public final class ExchangeFiles {
    private final TableSet set;
    private final Spreadsheet.Format format;
    private final CaseTables tables;
    private final List<String> dossiers;

    /// @param persons whether natural persons are named
    /// @param until the position before which acts are told
    public ExchangeFiles(
            Ground ground, TableSet set, Spreadsheet.Format format, Span span, boolean persons, long until) {
        this.set = set;
        this.format = format;
        this.tables = new CaseTables(ground, persons, until);
        this.dossiers = CaseTables.dossiers(ground, span);
    }

    /// Writes all tables into a folder; returns how many dossiers they hold.
    public int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : set.sheets()) {
            var half = folder.resolve(sheet.name() + ".part");
            try (OutputStream out = Files.newOutputStream(half)) {
                spreadsheet(sheet).write(format, out, Language.CHINESE);
            }
            Files.move(half, folder.resolve(name(sheet)), StandardCopyOption.REPLACE_EXISTING);
        }
        return dossiers.size();
    }

    /// Writes all tables as one ZIP; the stream stays open.
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var sheet : set.sheets()) {
            zip.putNextEntry(new ZipEntry(name(sheet)));
            spreadsheet(sheet).write(format, new Open(zip), Language.CHINESE);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /// A table does not end the ZIP around it.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private String name(TableSet.Sheet sheet) {
        return sheet.name() + "." + format.suffix();
    }

    private Spreadsheet spreadsheet(TableSet.Sheet sheet) {
        return new Spreadsheet(
                Text.same(sheet.name()), sheet.names().stream().map(Text::same).toList(), taker -> {
                    for (var dossier : dossiers)
                        for (var values : rows(dossier, sheet.grain())) taker.row(CaseTables.cells(set, sheet, values));
                });
    }

    private List<Map<String, String>> rows(String dossier, Grain grain) {
        var all = new EnumMap<Grain, List<Map<String, String>>>(Grain.class);
        tables.rows(
                dossier,
                (of, values) -> all.computeIfAbsent(of, _ -> new ArrayList<>()).add(values));
        return all.getOrDefault(grain, List.of());
    }
}
