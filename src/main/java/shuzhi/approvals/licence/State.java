package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a licence.
///
/// @param place where the matter lies
/// @param identifier the one in force; its version counts the issues
/// @param changeAsked a change was asked for and is not decided
/// @param renewal a renewal was asked for and is not decided
/// @param announced an ending was announced and is not decided
/// @param toReissue changed or renewed, and the new paper is not there yet
public record State(
        Status status,
        String person,
        String item,
        String body,
        String place,
        String identifier,
        Optional<LocalDate> until,
        boolean changeAsked,
        Optional<Renewal> renewal,
        Optional<Announced> announced,
        boolean toReissue) {
    public static final State BLANK = new State(
            Status.BLANK, "", "", "", "", "", Optional.empty(), false, Optional.empty(), Optional.empty(), false);

    /// @param inTime asked for early enough to be renewed by silence
    public record Renewal(LocalDate asked, boolean inTime) {}

    /// An ending that the holder was told of.
    public record Announced(Ending ending, Ground ground, LocalDate respondBy, boolean answered) {
        /// The holder has spoken, or has let the time pass.
        boolean isRipe(LocalDate today) {
            return answered || today.isAfter(respondBy);
        }
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Issued it ->
                new State(
                        Status.VALID,
                        it.person(),
                        it.item(),
                        it.body(),
                        it.place(),
                        it.identifier(),
                        it.until(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false);
            case Act.Reissued it -> with(it.identifier(), until, changeAsked, renewal, announced, false);
            case Act.ChangeRequested _ -> with(identifier, until, true, renewal, announced, toReissue);
            case Act.Changed _ -> with(identifier, until, false, renewal, announced, true);
            case Act.ChangeRefused _ -> with(identifier, until, false, renewal, announced, toReissue);
            case Act.RenewalRequested it ->
                with(
                        identifier,
                        until,
                        changeAsked,
                        Optional.of(new Renewal(it.on(), it.inTime())),
                        announced,
                        toReissue);
            case Act.Renewed it ->
                with(identifier, Optional.of(it.until()), changeAsked, Optional.empty(), announced, true);
            case Act.RenewalRefused _ -> with(identifier, until, changeAsked, Optional.empty(), announced, toReissue);
            case Act.EndingAnnounced it ->
                announced(Optional.of(new Announced(it.ending(), it.ground(), it.respondBy(), false)));
            case Act.Responded _ ->
                announced(announced.map(it -> new Announced(it.ending(), it.ground(), it.respondBy(), true)));
            case Act.Supervised _ -> this;
            case Act.EndingDropped _ -> announced(Optional.empty());
            case Act.Withdrawn _ -> at(Status.WITHDRAWN);
            case Act.Revoked _ -> at(Status.REVOKED);
            case Act.Cancelled _ -> at(Status.CANCELLED);
            case Act.Expired _ -> at(Status.EXPIRED);
            case Act.Deregistered _ -> at(Status.DEREGISTERED);
        };
    }

    private State announced(Optional<Announced> next) {
        return with(identifier, until, changeAsked, renewal, next, toReissue);
    }

    private State with(
            String newIdentifier,
            Optional<LocalDate> newUntil,
            boolean newChange,
            Optional<Renewal> newRenewal,
            Optional<Announced> newAnnounced,
            boolean newToReissue) {
        return new State(
                status,
                person,
                item,
                body,
                place,
                newIdentifier,
                newUntil,
                newChange,
                newRenewal,
                newAnnounced,
                newToReissue);
    }

    private State at(Status next) {
        return new State(
                next,
                person,
                item,
                body,
                place,
                identifier,
                until,
                false,
                Optional.empty(),
                Optional.empty(),
                toReissue);
    }
}
