package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.codes.Check;
import shuzhi.codes.DivisionCode;
import shuzhi.codes.ItemCode;
import shuzhi.codes.LicenceId;
import shuzhi.codes.ProjectCode;
import shuzhi.codes.ResidentId;
import shuzhi.codes.UnifiedCode;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi check` (代码校验): does each code hold, and if not, what is wrong with it? `shuzhi check plan FILE` asks the
/// same of the sums of a plan, see [PlanFile].
///
/// Exit 0 when all hold, 1 when one does not, 2 with a message in both languages on standard error for bad usage.
@Command(
        name = "check",
        description = "代码校验：是否有效，错在哪里。 / Does each code hold, and if not, what is wrong?",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private static final int DOES_NOT_HOLD = 1;
    private static final int BAD_INPUT = 2;
    private static final String PLAN = "plan";

    /// The kinds of codes by the word that names them on the command line (代码种类).
    private enum Kind {
        USCC("uscc", UnifiedCode::check),
        RESIDENT_ID("resident-id", ResidentId::check),
        PROJECT_CODE("project-code", ProjectCode::check),
        LICENCE_ID("licence-id", LicenceId::check),
        DIVISION("division", DivisionCode::check),
        ITEM("item", ItemCode::check);

        private final String word;
        private final Function<String, Check> check;

        Kind(String word, Function<String, Check> check) {
            this.word = word;
            this.check = check;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }

        /// Personal data is not repeated where people read over a shoulder (rule A-72).
        String shown(String code) {
            return this == RESIDENT_ID ? ResidentId.mask(code) : code;
        }
    }

    private final InputStream input;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "种类 / uscc, resident-id, project-code, licence-id, division, item; plan")
    private @Nullable String kind;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CODE",
            description = {
                "代码；只写 - 时逐行读取标准输入；plan 之后写年度计划表（CSV或XLSX）",
                "codes; a single - reads them from standard input, one a line; after plan the table of a plan, CSV or XLSX"
            })
    private List<String> codes = new ArrayList<>();

    @Option(names = "--json", description = "输出一个JSON文档 / print one JSON document")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CheckCommand() {
        this(System.in);
    }

    /// @param input where codes are read from when the single code is `-`
    CheckCommand(InputStream input) {
        this.input = input;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        if (PLAN.equals(kind) && codes.size() == 1)
            return PlanFile.check(Path.of(codes.getFirst()), line.getOut(), line.getErr());
        var known = Optional.ofNullable(kind).flatMap(Kind::of);
        if (known.isEmpty()) return unknownKind();
        if (codes.isEmpty())
            return complain(
                    "缺少要校验的代码。例：shuzhi check %s CODE；只写 - 时读取标准输入".formatted(kind),
                    "The codes to check are missing. Example: shuzhi check %s CODE; a single - reads standard input"
                            .formatted(kind));
        return print(known.get(), codes.equals(List.of("-")) ? read() : codes);
    }

    private int print(Kind checked, List<String> given) {
        var out = out();
        boolean all = true;
        var documents = new ArrayList<Map<String, Object>>();
        for (var code : given) {
            var check = checked.check.apply(code);
            all &= check.ok();
            if (json) documents.add(document(code, check));
            else
                out.println("%s  %s  %s / %s"
                        .formatted(
                                check.ok() ? "+" : "-",
                                checked.shown(code),
                                check.text().zh(),
                                check.text().en()));
        }
        if (json) out.println(JsonMapper.shared().writeValueAsString(documents));
        out.flush();
        return all ? 0 : DOES_NOT_HOLD;
    }

    private static Map<String, Object> document(String code, Check check) {
        var reason = new LinkedHashMap<String, Object>();
        reason.put("id", check.reason().id());
        reason.put("zh", check.text().zh());
        reason.put("en", check.text().en());
        var document = new LinkedHashMap<String, Object>();
        document.put("code", code);
        document.put("ok", check.ok());
        document.put("reason", reason);
        return document;
    }

    private List<String> read() {
        return new BufferedReader(new InputStreamReader(input, UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private int unknownKind() {
        var words = Arrays.stream(Kind.values()).map(it -> it.word).collect(Collectors.joining(", "));
        return kind == null
                ? complain(
                        "缺少代码种类，可用：%s。例：shuzhi check uscc 91350100M000100Y43".formatted(words),
                        "The kind of code is missing; it is one of %s. Example: shuzhi check uscc 91350100M000100Y43"
                                .formatted(words))
                : complain(
                        "没有“%s”这种代码，可用：%s".formatted(kind, words),
                        "There is no kind of code “%s”; it is one of %s".formatted(kind, words));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private int complain(String zh, String en) {
        var errors = Objects.requireNonNull(spec).commandLine().getErr();
        errors.println(zh);
        errors.println(en);
        errors.flush();
        return BAD_INPUT;
    }
}
