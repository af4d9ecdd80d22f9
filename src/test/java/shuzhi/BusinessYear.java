package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Agenda;
import shuzhi.business.Business;
import shuzhi.business.Seeds.Stretch;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.testing.Table;

/// The seeded year of one business through the whole program (单项业务示例年度): every request of its seeds is answered
/// by acts, and every figure of it follows from the public lines alone.
record BusinessYear(Business business, App app, Seeding.Hands hands) {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    void seed() {
        var agenda = new Agenda();
        var year = new Stretch(FROM, UNTIL, 1, app.ground().calendars().latest());
        business.seeds().before(agenda, year);
        business.seeds().during(agenda, year);
        var day = LocalDate.EPOCH;
        while (!agenda.isEmpty()) {
            if (!agenda.nextDay().equals(day)) {
                day = agenda.nextDay();
                hands.set(day.atTime(0, 1).atZone(Context.ZONE).toInstant());
                app.tick();
                app.settle();
            }
            hands.set(agenda.next());
            agenda.take().stream()
                    .map(app.clerk()::submit)
                    .toList()
                    .forEach(it -> assertThat(it.join()).isInstanceOf(Answer.Done.class));
            app.settle();
        }
    }

    /// The numbers of a table, whose column `figure` names every figure of the business.
    ///
    /// @param number column of the number
    /// @param count column of how many rows it rests on; empty where the table does not say
    void agrees(String table, String number, Optional<String> count) {
        var rows = Table.of(table).rows();
        assertThat(rows.stream().map(it -> business.name() + "." + it.cell("figure")))
                .as("every figure of " + business.name() + " stands in the table")
                .containsExactlyInAnyOrderElementsOf(ids());
        long position = app.clerk().head().size();
        var scope = new Scope(FROM, UNTIL, "3299", position);
        try (var audit = new Audit(Schema.of(app.kinds()))) {
            app.ground().ledger().lines(position, (_, line) -> audit.add(line));
            audit.flush();
            for (var row : rows) {
                var id = business.name() + "." + row.cell("figure");
                var figure = app.ground().figures().find(id).orElseThrow();
                var answer = app.ground().figures().ask(figure, scope);
                assertThat(answer.number()).as(id).contains(new BigDecimal(row.cell(number)));
                count.ifPresent(it -> assertThat(answer.rows()).as(id).hasSize(Integer.parseInt(row.cell(it))));
                assertThat(audit.rows(figure.audit(), scope)).as(id).isEqualTo(answer.rows());
            }
        }
    }

    private List<String> ids() {
        return business.figures().stream().map(it -> it.id()).toList();
    }
}
