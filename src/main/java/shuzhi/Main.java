package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import shuzhi.database.Server;

/// The one entry (入口): `shuzhi COMMAND …`. Exit 0: it holds, or is done; 1: it does not hold, or cannot be
/// done; 2: the question was not understood.
@Command(
        name = "shuzhi",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "数治·述职：一座城市的政府按时履诺，并能证明它报告的每一个数字。",
            "A city government that keeps its promises in time and can prove every number it reports."
        })
public final class Main {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    /// The commands, one line each, in the order of the usage text. A command that serves returns when it is
    /// stopped.
    static List<Object> commands() {
        var commands = new ArrayList<>();
        commands.add(new DueCommand());
        commands.add(new CheckCommand());
        commands.add(new LogCommand());
        commands.add(new ImportCommand());
        commands.add(new ExportCommand());
        commands.add(new RunCommand());
        commands.add(new RunCommand.Serve());
        commands.add(new SeedCommand());
        commands.add(new BackupCommands.Rebuild());
        commands.add(new BackupCommands.Write());
        commands.add(new BackupCommands.Restore());
        commands.add(new DoctorCommand());
        commands.add(new DoCommand());
        commands.add(new AccountCommand());
        commands.add(new FigureCommands.All());
        commands.add(new FigureCommands.One());
        commands.add(new ArchiveCommand());
        commands.add(new ReportCommand());
        commands.add(new VerifyCommand());
        commands.add(new NodeCommand());
        commands.add(new NationalCommand());
        commands.add(new BenchCommand());
        return commands;
    }

    /// Runs one command and ends the program with its exit code.
    public static void main(String[] arguments) {
        // Both languages must come out whole, whatever the terminal's locale says.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
        System.exit(run(arguments, writer(System.out), writer(System.err)));
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(new OutputStreamWriter(to, UTF_8), true);
    }

    /// Runs one command; answers its exit code.
    static int run(String[] arguments, PrintWriter out, PrintWriter errors) {
        var line = new CommandLine(new Main());
        commands().forEach(line::addSubcommand);
        return line.setResourceBundle(ResourceBundle.getBundle("shuzhi.usage", Locale.ROOT))
                .setOut(out)
                .setErr(errors)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, _) -> misunderstood(wrong))
                .setExecutionExceptionHandler(Main::failed)
                .execute(arguments);
    }

    private static int misunderstood(ParameterException wrong) {
        var command = wrong.getCommandLine();
        var errors = command.getErr();
        var name = command.getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().getFirst();
            errors.println("不认识 " + word + "。 / " + word + " is not known here.");
            nearest(word, command).ifPresent(near -> errors.println("是不是 " + near + "？ / Did you mean " + near + "?"));
        } else if (command.getParent() == null) {
            command.usage(errors);
        } else {
            errors.println("命令写得不完整或不正确： / The command is incomplete or not right:");
            errors.println("  " + wrong.getMessage());
        }
        errors.println("用法见 " + name + " --help / For the usage see " + name + " --help");
        return BAD_INPUT;
    }

    /// The command or option that differs by one letter in three, the nearest first.
    private static Optional<String> nearest(String word, CommandLine command) {
        var known = word.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return known.stream()
                .filter(it -> changes(word, it) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(it -> changes(word, it)));
    }

    /// How many letters must be changed, added, dropped or swapped with the next to make one word from the
    /// other.
    private static int changes(String one, String other) {
        var fewest = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++)
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    fewest[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                fewest[i][j] = Math.min(fewest[i - 1][j - 1] + same, 1 + Math.min(fewest[i - 1][j], fewest[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) fewest[i][j] = Math.min(fewest[i][j], fewest[i - 2][j - 2] + 1);
            }
        return fewest[one.length()][other.length()];
    }

    private static int failed(Exception exception, CommandLine command, ParseResult parsed) {
        var errors = command.getErr();
        if (exception instanceof Server.Unusable unusable) {
            errors.println(unusable.text().zh());
            errors.println(unusable.text().en());
        } else {
            errors.println("程序出错，这是缺陷或故障，请把以下内容交给维护人员。\n"
                    + "A bug or a fault in the program; please hand the following to its maintainers.");
            exception.printStackTrace(errors);
        }
        return CANNOT;
    }

    /// The version of the program (版本), as the jar states it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
            return new String[] {"数治 Shuzhi " + version.orElse("未打包 / not packaged") + ", Java " + Runtime.version()};
        }
    }
}
