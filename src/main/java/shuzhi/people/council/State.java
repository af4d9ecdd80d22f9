package shuzhi.people.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import shuzhi.ledger.Attachment;

/// What the rules must remember of a collective decision.
///
/// @param present the seats that are there
/// @param chair who speaks last
public record State(Status status, Optional<Facts> facts, List<String> present, String chair, List<Item> items) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), List.of(), "", List.of());

    public State {
        present = List.copyOf(present);
        items = List.copyOf(items);
    }

    /// What stays as it was called.
    public record Facts(String number, Forum forum, String body, String place, LocalDate day, List<String> members) {
        public Facts {
            members = List.copyOf(members);
        }
    }

    /// What one member said (表态).
    public record Said(String member, Stance stance, String remark) {}

    /// What a secret ballot gave (无记名投票结果): papers, never who.
    public record Ballot(int favour, int against, int abstained, int invalid) {}

    /// One matter (议题).
    ///
    /// @param recused the seats that stand aside
    /// @param said in the order of speaking
    /// @param written what absent members wrote; not counted
    /// @param ballot the secret ballot that stands in the place of stances
    /// @param selection file of the selection that it is for
    /// @param adopted the result; empty before
    /// @param reported an unscheduled matter was reported afterwards
    public record Item(
            int number,
            String title,
            Subject subject,
            boolean urgent,
            List<String> recused,
            List<Said> said,
            List<Said> written,
            Optional<Ballot> ballot,
            Optional<String> selection,
            Optional<Boolean> adopted,
            String reason,
            boolean reported) {
        public Item {
            recused = List.copyOf(recused);
            said = List.copyOf(said);
            written = List.copyOf(written);
        }

        /// How many took this stance, aloud or on paper; a paper without a choice, or that cannot be read, reserves.
        public int count(Stance stance) {
            if (ballot.isEmpty())
                return (int) said.stream().filter(it -> it.stance() == stance).count();
            return switch (stance) {
                case FOR -> ballot.get().favour();
                case AGAINST -> ballot.get().against();
                case RESERVED -> ballot.get().abstained() + ballot.get().invalid();
            };
        }

        /// Somebody was not for it.
        public boolean dissent() {
            return count(Stance.AGAINST) + count(Stance.RESERVED) > 0;
        }

        Item with(List<String> aside, List<Said> words) {
            return with(aside, words, written, ballot);
        }

        Item with(List<String> aside, List<Said> words, List<Said> read, Optional<Ballot> papers) {
            return new Item(
                    number, title, subject, urgent, aside, words, read, papers, selection, adopted, reason, reported);
        }

        Item decided(boolean yes, String why, boolean told) {
            return new Item(
                    number,
                    title,
                    subject,
                    urgent,
                    recused,
                    said,
                    written,
                    ballot,
                    selection,
                    Optional.of(yes),
                    why,
                    told);
        }
    }

    /// The matter of this number.
    public Optional<Item> item(int number) {
        return items.stream().filter(it -> it.number() == number).findFirst();
    }

    /// Those of the present who do not stand aside.
    public List<String> voters(Item item) {
        return present.stream().filter(it -> !item.recused().contains(it)).toList();
    }

    /// Those of the present who have neither spoken on a matter nor stand aside.
    public List<String> unheard(Item item) {
        if (item.ballot().isPresent()) return List.of();
        return present.stream()
                .filter(seat -> !item.recused().contains(seat))
                .filter(seat -> item.said().stream().noneMatch(it -> it.member().equals(seat)))
                .toList();
    }

    /// May others rest on this matter (决定可以引用)? Only if it was adopted, the minutes are sealed, and an
    /// unscheduled matter was reported.
    public boolean holds(int number, Subject subject) {
        return status == Status.SEALED
                && item(number)
                        .filter(it -> it.subject() == subject)
                        .filter(it -> it.adopted().orElse(false))
                        .filter(it -> !it.urgent() || it.reported())
                        .isPresent();
    }

    /// The minutes as they are sealed (会议纪要), in UTF-8, a line each for the meeting, the members, those
    /// present, the chair, and for every matter its title, who stood aside, each stance in the order of
    /// speaking, and the result; then the SM3 of every signed paper. Words of a line are parted by a tab.
    public String minutes(List<Attachment> signed) {
        var it = facts.orElseThrow();
        var text = new StringBuilder();
        line(text, it.number(), it.forum().name(), it.day().toString());
        line(text, it.members().toArray(String[]::new));
        line(text, present.toArray(String[]::new));
        line(text, chair);
        for (var item : items) {
            line(text, "item", Integer.toString(item.number()), item.subject().name(), item.title());
            line(text, item.recused().toArray(String[]::new));
            for (var said : item.said()) line(text, said.member(), said.stance().name(), said.remark());
            for (var other : item.written())
                line(text, "written", other.member(), other.stance().name(), other.remark());
            item.ballot().ifPresent(papers -> ballot(text, papers));
            line(text, Boolean.toString(item.adopted().orElse(false)), item.reason());
        }
        for (var paper : signed) line(text, "signed", paper.name(), paper.digest());
        return text.toString();
    }

    private static void ballot(StringBuilder text, Ballot papers) {
        line(
                text,
                "ballot",
                Integer.toString(papers.favour()),
                Integer.toString(papers.against()),
                Integer.toString(papers.abstained()),
                Integer.toString(papers.invalid()));
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join("\t", words)).append('\n');
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Called it ->
                new State(
                        Status.CALLED,
                        Optional.of(new Facts(it.number(), it.forum(), it.body(), it.place(), it.day(), it.seats())),
                        List.of(),
                        "",
                        List.of());
            case Act.Tabled it -> {
                var all = new ArrayList<>(items);
                all.add(new Item(
                        it.item(),
                        it.title(),
                        it.subject(),
                        it.urgent(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        it.selection(),
                        Optional.empty(),
                        "",
                        false));
                yield new State(status, facts, present, chair, all);
            }
            case Act.MaterialsSent _ -> new State(Status.SENT, facts, present, chair, items);
            case Act.Opened it -> new State(Status.OPEN, facts, it.attending(), it.chair(), items);
            case Act.Recused it -> change(it.item(), one -> one.with(plus(one.recused(), it.member()), one.said()));
            case Act.Spoken it ->
                change(
                        it.item(),
                        one -> one.with(
                                one.recused(), plus(one.said(), new Said(it.member(), it.stance(), it.remark()))));
            case Act.BallotCast it -> {
                var papers = new Ballot(it.favour(), it.against(), it.abstained(), it.invalid());
                yield change(it.item(), one -> one.with(one.recused(), one.said(), one.written(), Optional.of(papers)));
            }
            case Act.OpinionRead it -> {
                var words = new Said(it.member(), it.stance(), it.remark());
                yield change(
                        it.item(),
                        one -> one.with(one.recused(), one.said(), plus(one.written(), words), one.ballot()));
            }
            case Act.Decided it -> change(it.item(), one -> one.decided(it.adopted(), it.reason(), false));
            case Act.Sealed _ -> new State(Status.SEALED, facts, present, chair, items);
            case Act.UrgentReported it ->
                change(it.item(), one -> one.decided(one.adopted().orElse(false), one.reason(), true));
            case Act.Cancelled _ -> new State(Status.CANCELLED, facts, present, chair, items);
        };
    }

    private State change(int number, UnaryOperator<Item> how) {
        return new State(
                status,
                facts,
                present,
                chair,
                items.stream()
                        .map(it -> it.number() == number ? how.apply(it) : it)
                        .toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
