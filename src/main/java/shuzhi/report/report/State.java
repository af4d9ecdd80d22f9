package shuzhi.report.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shuzhi.report.report.Command.Span;
import shuzhi.words.Language;

/// What the rules must remember of a report.
///
/// @param version of the text, 0 while there is none
/// @param asOf the position that the check asked for
/// @param position as of which its figures stand; -1 while they have not been valued
/// @param address of the house, as its papers print it
/// @param proved numbers that rest on a figure, at the last check
/// @param persons where the text names natural persons whom the ledger knows, as of its position
/// @param signed the day it was signed
/// @param number that it was published under
/// @param notes what was put on record of figures that are not any more what they were, by question
public record State(
        Status status,
        Optional<Facts> facts,
        String text,
        int version,
        Optional<Long> asOf,
        long position,
        String address,
        int proved,
        int stated,
        List<Span> persons,
        Optional<Signature> signed,
        Optional<Act.Sealed> seal,
        Optional<Publication> published,
        Optional<String> ended,
        Map<String, String> notes) {

    public static final State BLANK = new State(
            Status.NONE,
            Optional.empty(),
            "",
            0,
            Optional.empty(),
            -1,
            "",
            0,
            0,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /// What stays as it was started.
    public record Facts(
            Kind kind,
            String title,
            Language language,
            LocalDate from,
            LocalDate until,
            String body,
            String place,
            Optional<String> supersedes) {}

    public record Signature(LocalDate on, String post) {}

    /// @param open the text is public
    public record Publication(String number, LocalDate on, boolean open) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Started it ->
                with(Status.DRAFT)
                        .facts(new Facts(
                                it.kind(),
                                it.title(),
                                it.language(),
                                it.from(),
                                it.until(),
                                it.body(),
                                it.place(),
                                it.supersedes()));
            case Act.Written it -> written(it);
            case Act.Checked it -> checked(it);
            case Act.Quoted _ -> this;
            case Act.Valued it -> valued(it);
            case Act.SentBack _ -> written(text, version);
            case Act.Signed it -> signed(Optional.of(new Signature(it.on(), it.post())));
            case Act.Sealed it -> sealed(it);
            case Act.Published it -> published(it);
            case Act.ChangeNoted it -> noted(it);
            case Act.Superseded it -> ended(Status.SUPERSEDED, it.by());
            case Act.Withdrawn it -> ended(Status.WITHDRAWN, it.reason());
            case Act.Dropped it -> ended(Status.DROPPED, it.reason());
        };
    }

    private State with(Status next) {
        return new State(
                next, facts, text, version, asOf, position, address, proved, stated, persons, signed, seal, published,
                ended, notes);
    }

    private State facts(Facts known) {
        return new State(
                status,
                Optional.of(known),
                text,
                version,
                asOf,
                position,
                address,
                proved,
                stated,
                persons,
                signed,
                seal,
                published,
                ended,
                notes);
    }

    private State written(Act.Written it) {
        return written(it.text(), it.version());
    }

    /// A text that is open again has neither values nor a signature.
    private State written(String newText, int newVersion) {
        return new State(
                Status.DRAFT,
                facts,
                newText,
                newVersion,
                Optional.empty(),
                -1,
                "",
                0,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                published,
                ended,
                notes);
    }

    private State checked(Act.Checked it) {
        return new State(
                Status.CHECKING,
                facts,
                text,
                version,
                it.asOf(),
                -1,
                "",
                it.proved(),
                it.stated(),
                List.of(),
                signed,
                seal,
                published,
                ended,
                notes);
    }

    private State valued(Act.Valued it) {
        return new State(
                Status.CHECKED,
                facts,
                text,
                version,
                asOf,
                it.position(),
                it.address(),
                proved,
                stated,
                it.persons(),
                signed,
                seal,
                published,
                ended,
                notes);
    }

    private State signed(Optional<Signature> signature) {
        return new State(
                Status.SIGNED,
                facts,
                text,
                version,
                asOf,
                position,
                address,
                proved,
                stated,
                persons,
                signature,
                seal,
                published,
                ended,
                notes);
    }

    private State sealed(Act.Sealed it) {
        return new State(
                Status.SEALED,
                facts,
                text,
                version,
                asOf,
                position,
                address,
                proved,
                stated,
                persons,
                signed,
                Optional.of(it),
                published,
                ended,
                notes);
    }

    private State published(Act.Published it) {
        return new State(
                Status.PUBLISHED,
                facts,
                text,
                version,
                asOf,
                position,
                address,
                proved,
                stated,
                persons,
                signed,
                seal,
                Optional.of(new Publication(it.number(), it.on(), it.text().isPresent())),
                ended,
                notes);
    }

    private State noted(Act.ChangeNoted it) {
        var more = new TreeMap<>(notes);
        more.put(it.figure() + " " + it.from() + " " + it.until() + " " + it.place(), it.now());
        return new State(
                status, facts, text, version, asOf, position, address, proved, stated, persons, signed, seal, published,
                ended, more);
    }

    private State ended(Status next, String why) {
        return new State(
                next,
                facts,
                text,
                version,
                asOf,
                position,
                address,
                proved,
                stated,
                persons,
                signed,
                seal,
                published,
                Optional.of(why),
                notes);
    }
}
