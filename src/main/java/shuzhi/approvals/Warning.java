package shuzhi.approvals;

import java.time.LocalDate;
import shuzhi.approvals.dossier.Status;
import shuzhi.calendar.WorkingDays;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How near a dossier is to its limit (监察预警等级), the default profile of rule A-56: pre-warning when no more working
/// days remain than a fifth of the promise, at least one; yellow past the promise; red past the statute, or accepted by
/// silence.
public enum Warning implements Word {
    NORMAL("正常", "On schedule", "green"),
    PREWARNING("预警", "Pre-warning", "yellow"),
    YELLOW("黄牌", "Yellow", "yellow"),
    RED("红牌", "Red", "red");

    private static final int SHARE = 5;

    private final Text text;
    private final String colour;

    Warning(String zh, String en, String colour) {
        this.text = new Text(zh, en);
        this.colour = colour;
    }

    /// The warning of a dossier on a day. A clock that is stopped warns of nothing.
    static Warning of(Views.Dossier it, LocalDate today, WorkingDays days) {
        if (it.status() == Status.RECEIVED || it.status() == Status.COMPLETED) {
            if (today.isAfter(it.answerBy())) return RED;
            return days.count(today, it.answerBy()) <= 1 ? PREWARNING : NORMAL;
        }
        if (it.status() != Status.ACCEPTED || it.due().isEmpty()) return NORMAL;
        boolean lawful = it.statutoryDue().filter(today::isAfter).isEmpty();
        if (!lawful || it.deemed()) return RED;
        if (today.isAfter(it.due().get())) return YELLOW;
        int remaining = days.count(today, it.due().get());
        return remaining <= Math.max(1, (it.promised() + SHARE - 1) / SHARE) ? PREWARNING : NORMAL;
    }

    /// The name of its colour in the style sheet; the word stands beside it, so colour never says it alone.
    public String colour() {
        return colour;
    }

    @Override
    public Text text() {
        return text;
    }
}
