package shuzhi.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/// The sources of the program as the compiler reads them (源代码): for tests of the house rules and for the catalogues
/// that are printed from code.
public final class Sources {
    public static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    public static final Path MAIN = ROOT.resolve("src/main/java");

    private static final Sources READ = read();

    private final List<File> files;
    private final Map<String, Type> types = new LinkedHashMap<>();

    /// @param name from the source root on, `/` between the parts: `shuzhi/ledger/Line.java`
    /// @param lines how many lines the file has
    public record File(String name, int lines, CompilationUnitTree tree) {
        public String packageName() {
            return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
        }

        public String simpleName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        public long line(Tree at, DocTrees trees) {
            return tree.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(tree, at));
        }
    }

    /// A type of any depth.
    ///
    /// @param name as the virtual machine writes it: `shuzhi.approvals.dossier.Act$Accepted`
    /// @param doc its doc comment, without the slashes; empty when it has none
    public record Type(String name, File file, ClassTree tree, boolean top, String doc) {
        /// The first sentence or two of the comment, up to an empty line or a tag, on one line.
        public String summary() {
            var lines = doc.lines()
                    .map(String::strip)
                    .takeWhile(it -> !it.isEmpty() && !it.startsWith("@"))
                    .toList();
            return String.join(" ", lines).strip();
        }
    }

    private final DocTrees trees;

    private Sources(List<File> files, DocTrees trees) {
        this.files = files;
        this.trees = trees;
        for (var file : files) new Reader(file).scan(file.tree(), null);
    }

    public static Sources main() {
        return READ;
    }

    public List<File> files() {
        return files;
    }

    public DocTrees trees() {
        return trees;
    }

    public List<Type> types() {
        return List.copyOf(types.values());
    }

    public Optional<Type> type(Class<?> it) {
        return Optional.ofNullable(types.get(it.getName()));
    }

    private final class Reader extends TreePathScanner<Void, String> {
        private final File file;

        Reader(File file) {
            this.file = file;
        }

        @Override
        public Void visitClass(ClassTree node, String outer) {
            if (node.getSimpleName().isEmpty()) return super.visitClass(node, outer);
            var name = outer == null
                    ? file.packageName() + "." + node.getSimpleName()
                    : outer + "$" + node.getSimpleName();
            var doc = trees.getDocComment(new TreePath(getCurrentPath().getParentPath(), node));
            types.put(name, new Type(name, file, node, outer == null, doc == null ? "" : doc));
            return super.visitClass(node, name);
        }
    }

    private static Sources read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var walk = Files.walk(MAIN)) {
            var paths =
                    walk.filter(it -> it.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            var trees = DocTrees.instance(task);
            var files = new ArrayList<File>();
            for (var unit : task.parse()) {
                var path = Path.of(unit.getSourceFile().toUri());
                var name = MAIN.relativize(path).toString().replace('\\', '/');
                files.add(new File(name, Files.readAllLines(path).size(), unit));
            }
            return new Sources(List.copyOf(files), trees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
