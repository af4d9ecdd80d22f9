package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import shuzhi.exchange.BadFile;
import shuzhi.projects.PlanCheck;
import shuzhi.schedule.Whole;
import shuzhi.words.Text;

/// `shuzhi check plan FILE` (年度计划一致性检查): does a published plan of major projects agree with itself?
///
/// Exit 0 when every whole is the sum of its parts or differs within rounding, 1 when one does not, 2 for a bad file.
final class PlanFile {
    private static final int DOES_NOT_HOLD = 1;
    private static final int BAD_INPUT = 2;

    private PlanFile() {}

    static int check(Path file, PrintWriter out, PrintWriter errors) {
        try (var in = Files.newInputStream(file)) {
            boolean xlsx = String.valueOf(file.getFileName()).endsWith(".xlsx");
            var reading = PlanCheck.reading(in, xlsx);
            reading.bad().forEach(it -> complain(errors, it.text()));
            if (!reading.bad().isEmpty()) return BAD_INPUT;
            var findings = PlanCheck.of(reading.lines());
            findings.forEach(it -> out.println(it.text().zh() + "\n" + it.text().en()));
            out.flush();
            boolean holds = findings.stream().noneMatch(it -> it.whole().verdict() == Whole.Verdict.DISAGREES);
            return holds ? 0 : DOES_NOT_HOLD;
        } catch (BadFile e) {
            return complain(errors, e.text());
        } catch (IOException e) {
            return complain(
                    errors,
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    private static int complain(PrintWriter errors, Text text) {
        errors.println(text.zh());
        errors.println(text.en());
        errors.flush();
        return BAD_INPUT;
    }
}
