package shuzhi.credit.objection;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of an objection.
public record State(Status status, Optional<Facts> facts, Optional<Finding> finding, String answer) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Optional.empty(), "");

    /// What is objected to, and until when it is answered.
    public record Facts(
            String publication,
            Complaint complaint,
            String body,
            String place,
            LocalDate raised,
            LocalDate forwardBy,
            LocalDate answerBy,
            String person,
            String statement) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Raised it ->
                new State(
                        Status.RAISED,
                        Optional.of(new Facts(
                                it.publication(),
                                it.complaint(),
                                it.body(),
                                it.place(),
                                it.on(),
                                it.forwardBy(),
                                it.answerBy(),
                                it.person(),
                                it.statement())),
                        finding,
                        answer);
            case Act.Forwarded _ -> new State(Status.FORWARDED, facts, finding, answer);
            case Act.Answered it -> new State(Status.ANSWERED, facts, Optional.of(it.finding()), it.answer());
        };
    }
}
