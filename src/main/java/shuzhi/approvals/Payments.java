package shuzhi.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.payment.Act;
import shuzhi.approvals.payment.Command;
import shuzhi.approvals.payment.Rules;
import shuzhi.approvals.payment.State;
import shuzhi.business.CommandForms;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// What is charged for a dossier and what was paid, on its pages (缴费情况): the receipt for the applicant, the
/// forms for the officer.
final class Payments {
    private static final Set<Status> OVER =
            Set.of(Status.BLANK, Status.NOT_ACCEPTED, Status.WITHDRAWN, Status.IMPORTED);

    private Payments() {}

    private static State state(Ground ground, Opened opened) {
        return ground.state(Rules.PAYMENT, Rules.file(opened.file()));
    }

    /// The fees of the item and what was paid of each; no rows for an item that is free.
    static Listing of(Ground ground, Visit visit, Opened opened) {
        var state = state(ground, opened);
        var rows = new ArrayList<Row>();
        for (var fee : Rules.fees(opened.item())) {
            var name = fee.name().zh();
            var paid = ground.acts(Rules.file(opened.file())).stream()
                    .filter(it -> it.act() instanceof Act.Paid one && one.fee().equals(name))
                    .reduce((_, last) -> last);
            var voucher = paid.map(it -> (Act.Paid) it.act());
            var refunded = Optional.ofNullable(state.refunded().get(name));
            rows.add(Row.of(
                    Cell.of(fee.name()),
                    Cell.of(new Text(
                            fee.standard().zh() + "（" + fee.basis().law()
                                    + fee.basis().article() + "）",
                            fee.standard().en() + " (" + fee.basis().law()
                                    + fee.basis().article() + ")")),
                    Cell.of(voucher.map(it -> it.amount().toPlainString())),
                    Cell.of(voucher.map(Act.Paid::paid)),
                    Cell.of(voucher.map(Act.Paid::voucher)),
                    Cell.of(paid.map(it -> it.who().post())),
                    Cell.of(refunded.map(it -> it.toPlainString())),
                    state.stands(name).signum() > 0
                            ? Cell.tag(PaymentWords.PAID.text(), "green")
                            : Cell.tag(PaymentWords.UNPAID.text(), fee.holdsDelivery() ? "yellow" : "grey")));
        }
        return Listing.within(
                visit,
                PaymentWords.PAYMENTS.text(),
                List.of(
                        Column.of(PaymentWords.FEE.text()),
                        Column.of(PaymentWords.STANDARD.text()),
                        Column.number(PaymentWords.AMOUNT.text()),
                        Column.of(PaymentWords.PAID_ON.text()),
                        Column.of(PaymentWords.VOUCHER.text()),
                        Column.of(PaymentWords.ENTERED_BY.text()),
                        Column.number(PaymentWords.REFUNDED.text()),
                        Column.of(PaymentWords.STATE.text())),
                rows);
    }

    /// What this officer may record now.
    static List<Form> forms(Ground ground, Opened opened, Actor actor, String next) {
        var fees = Rules.fees(opened.item());
        if (fees.isEmpty() || !opened.facts().body().equals(actor.body())) return List.of();
        var state = state(ground, opened);
        var forms = new ArrayList<Form>();
        var open = fees.stream()
                .map(it -> it.name())
                .filter(it -> state.stands(it.zh()).signum() <= 0)
                .toList();
        var paid = fees.stream()
                .map(it -> it.name())
                .filter(it -> state.stands(it.zh()).signum() > 0)
                .toList();
        var today = java.time.LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var making = new CommandForms(ground.org(), Approvals.VOCABULARY, actor, today);
        var file = Rules.file(opened.file());
        if (actor.is(Role.WINDOW)
                && !open.isEmpty()
                && !OVER.contains(opened.state().status()))
            forms.add(making.of("payment", file, Command.RecordPayment.class, next, hints(opened.file(), open)));
        if (actor.is(Role.HEAD) && !paid.isEmpty())
            forms.add(making.of("payment", file, Command.RecordRefund.class, next, hints(opened.file(), paid)));
        return forms;
    }

    static CommandForms.Hints hints(String dossier, List<Text> fees) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Form.Choice>> choices(Class<?> command, String component) {
                return switch (component) {
                    case "fee" ->
                        Optional.of(fees.stream()
                                .map(it -> Form.Choice.of(it.zh(), it))
                                .toList());
                    case "dossier" -> Optional.of(List.of(Form.Choice.of(dossier, Text.same(dossier))));
                    default -> Optional.empty();
                };
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                return Map.of("dossier", dossier);
            }
        };
    }
}
