package shuzhi.national;

import java.nio.file.Path;
import shuzhi.words.Text;

/// Something of a node does not hold, or cannot be read (不成立之处): names the node, the file and the line.
final class Wrong extends Exception {
    private final boolean held;
    private final String node;
    private final Path file;
    private final long line;
    private final Text text;

    private Wrong(boolean held, String node, Path file, long line, Text text) {
        super(text.en());
        this.held = held;
        this.node = node;
        this.file = file;
        this.line = line;
        this.text = text;
    }

    /// The question was not right: a file is missing, a key is not there.
    static Wrong input(Path node, Path file, String zh, String en) {
        return new Wrong(false, node.toString(), file, 0, new Text(zh, en));
    }

    /// What the node has published does not hold.
    ///
    /// @param line counted from 1 as an editor counts; 0 when no line can be named
    static Wrong fault(Path node, Path file, long line, Text text) {
        return new Wrong(true, node.toString(), file, line, text);
    }

    static Wrong fault(Node node, Path file, long line, Text text) {
        return new Wrong(true, node.origin(), file, line, text);
    }

    /// Whether something was checked and does not hold; else the input was not understood.
    boolean isFault() {
        return held;
    }

    String node() {
        return node;
    }

    Path file() {
        return file;
    }

    long line() {
        return line;
    }

    Text text() {
        String place = file + (line > 0 ? ":" + line : "");
        return new Text("节点 " + node + "，" + place + "：" + text.zh(), "node " + node + ", " + place + ": " + text.en());
    }
}
