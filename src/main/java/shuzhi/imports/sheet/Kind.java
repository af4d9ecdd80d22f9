package shuzhi.imports.sheet;

import java.util.Locale;
import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the rows of a table are (导入种类). Each has a mapping of the same name that comes with the program.
public enum Kind implements Word {
    TASKS("督办任务", "Tasks"),
    MEETINGS("会议", "Meetings"),
    PROJECTS("重大项目", "Major projects"),
    ISSUES("历史遗留问题", "Legacy issues");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// As the command line and addresses write it; files of this kind are read below the same word.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        for (var it : values()) if (it.word().equals(word)) return Optional.of(it);
        return Optional.empty();
    }

    @Override
    public Text text() {
        return text;
    }
}
