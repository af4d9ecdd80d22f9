package shuzhi.approvals.payment;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Guidance;
import shuzhi.approvals.item.Guidance.Fee;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// What is paid for a dossier (缴费登记规则), Licensing Law art. 58 and 59: only what the item lists in the version applied
/// for, only the published amount, once, with a voucher. Whether an unpaid fee holds the delivery back is the item's
/// own word (`Fee.holdsDelivery`); a clock is stopped for a payment only where the item lists a procedure for it.
public final class Rules {
    private static final Set<Status> OVER =
            Set.of(Status.BLANK, Status.NOT_ACCEPTED, Status.WITHDRAWN, Status.IMPORTED);

    public static final Thing<Command, Act, State> PAYMENT = new Thing<>(
            "payment",
            new Text("缴费", "Payment"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Paid paid
                    ? Optional.of(paid.person())
                    : Optional.of(state.person()).filter(person -> !person.isEmpty()),
            Rules::where);

    private Rules() {}

    /// The one file of a dossier's payments.
    public static String file(String dossier) {
        return "payment-" + dossier;
    }

    /// The fees of an item; none for one that is free.
    public static List<Fee> fees(Definition item) {
        return item.guidance().map(Guidance::fees).orElse(List.of());
    }

    /// The fees that must be paid before the result is handed over, and are not.
    public static List<Fee> missing(Definition item, State state) {
        return fees(item).stream()
                .filter(Fee::holdsDelivery)
                .filter(it -> state.stands(it.name().zh()).signum() <= 0)
                .toList();
    }

    private static Optional<String> where(State state, Optional<Command> command, Context.Files files) {
        var item = state.item().isEmpty()
                ? command.filter(Command.RecordPayment.class::isInstance)
                        .map(Command.RecordPayment.class::cast)
                        .flatMap(it -> dossier(it.dossier(), files).facts())
                        .map(it -> it.item())
                        .orElse("")
                : state.item();
        if (item.isEmpty()) return Optional.empty();
        return ((shuzhi.approvals.item.State) files.state("item", item))
                .versions().values().stream().map(Definition::place).findFirst();
    }

    private static shuzhi.approvals.dossier.State dossier(String file, Context.Files files) {
        return (shuzhi.approvals.dossier.State) files.state("dossier", file);
    }

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (state.body().isEmpty())
            return command == Command.RecordRefund.class ? Optional.of(Refusal.NOT_PAID) : Optional.empty();
        boolean other = !context.actor().is(Role.SYSTEM)
                && !state.body().equals(context.actor().body());
        return other ? Optional.of(Refusal.NOT_YOUR_BODY) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.RecordPayment it -> pay(state, it, context);
            case Command.RecordRefund it -> refund(state, it, context);
        };
    }

    private static Decision<Act> pay(State state, Command.RecordPayment it, Context context) {
        var dossier = dossier(it.dossier(), context.files());
        if (dossier.facts().isEmpty()) return refuse(Refusal.NO_DOSSIER);
        var facts = dossier.facts().get();
        if (!facts.body().equals(context.actor().body())) return refuse(Refusal.NOT_YOUR_BODY);
        if (OVER.contains(dossier.status())) return refuse(Refusal.DOSSIER_OVER);
        var item = ((shuzhi.approvals.item.State) context.files().state("item", facts.item()))
                .version(facts.version())
                .orElseThrow();
        var fees = fees(item);
        if (fees.isEmpty()) return refuse(Refusal.NO_FEE);
        var found =
                fees.stream().filter(one -> one.name().zh().equals(it.fee())).findFirst();
        if (found.isEmpty()) return refuse(Refusal.OTHER_FEE, Text.same(it.fee()));
        var fee = found.get();
        if (state.stands(it.fee()).signum() > 0) return refuse(Refusal.PAID_ALREADY);
        if (!fits(fee, it)) return refuse(Refusal.WRONG_AMOUNT, fee.standard());
        if (it.voucher().isBlank()) return refuse(Refusal.VOUCHER_MISSING);
        if (it.paid().isBefore(facts.received()) || it.paid().isAfter(context.today()))
            return refuse(Refusal.WRONG_DAY);
        return act(new Act.Paid(
                it.dossier(),
                facts.number(),
                facts.item(),
                facts.body(),
                facts.place(),
                it.fee(),
                it.amount(),
                fee.basis().law() + " " + fee.basis().article(),
                it.paid(),
                facts.person(),
                it.voucher().strip(),
                it.reduction().strip()));
    }

    /// A standard with fixed amounts takes one of them; one without takes what was computed. Less takes a reason,
    /// and a fee that may be reduced.
    private static boolean fits(Fee fee, Command.RecordPayment it) {
        if (it.amount().signum() <= 0 || it.amount().stripTrailingZeros().scale() > 2) return false;
        var amounts = fee.amounts();
        if (amounts.isEmpty()) return it.reduction().isBlank() || fee.reducible();
        if (amounts.stream().anyMatch(one -> one.compareTo(it.amount()) == 0)) return true;
        var most = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
        return fee.reducible() && !it.reduction().isBlank() && it.amount().compareTo(most) < 0;
    }

    private static Decision<Act> refund(State state, Command.RecordRefund it, Context context) {
        var stands = state.stands(it.fee());
        if (stands.signum() <= 0) return refuse(Refusal.NOT_PAID);
        if (it.amount().signum() <= 0 || it.amount().compareTo(stands) > 0)
            return refuse(Refusal.TOO_MUCH, Text.same("≤ " + stands.toPlainString()));
        if (it.voucher().isBlank()) return refuse(Refusal.VOUCHER_MISSING);
        if (it.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return act(new Act.Refunded(
                it.fee(),
                it.amount(),
                context.today(),
                state.body(),
                state.place(),
                it.voucher().strip(),
                it.reason().strip()));
    }
}
