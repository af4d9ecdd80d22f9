package shuzhi.approvals.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.law.Law;
import shuzhi.law.Parameter;
import shuzhi.testing.Table;

/// Which changes to a lawful item make it unlawful, and where the editor is sent (A-09, A-20, A-21, A-34, A-59,
///
class CatalogueCheckTest {
    private static final String LAWFUL = "-";
    private static final String TABLE = """
        item                 | change                                              | breach                 | where
        company-seal         | promised.amount = 3                                 | -                      |
        company-seal         | promised.amount = 4                                 | PROMISE_TOO_LONG       | promised: 4 > 3
        construction-permit  | promised.amount = 5                                 | -                      |
        construction-permit  | promised.amount = 6                                 | PROMISE_TOO_LONG       | promised: 6 > 5
        real-estate-transfer | statutory.unit = MONTH; statutory.amount = 1; promised.amount = 20 | -       |
        real-estate-transfer | statutory.unit = MONTH; statutory.amount = 1; promised.amount = 21 | PROMISE_TOO_LONG | promised: 21 > 20
        company-seal         | promised.unit = CALENDAR_DAY                        | PROMISE_UNIT           | promised.unit: CALENDAR_DAY
        company-seal         | promised.unit = OFFICE_HOUR                         | PROMISE_UNIT           | promised.unit: OFFICE_HOUR
        company-seal         | statutory.unit = OFFICE_HOUR                        | PROMISE_UNIT           | statutory.unit: OFFICE_HOUR
        company-seal         | handling = ON_THE_SPOT; promised.amount = 0         | -                      |
        company-seal         | handling = ON_THE_SPOT                              | NOT_ON_THE_SPOT        | promised: 1
        real-estate-transfer | statutory.amount = 90                               | -                      |
        real-estate-transfer | basis = [{'law':'行政许可法','article':'第四十二条'}] | STATUTE_TOO_LONG       | statutory: 30 > 20
        real-estate-transfer | basis = [{'law':'中华人民共和国行政许可法','article':'第四十二条'}] | STATUTE_TOO_LONG | statutory: 30 > 20
        real-estate-transfer | handling = JOINT; basis = [{'law':'行政许可法','article':'第四十二条'}] | -     |
        business-licence     | extension = 10; basis = [{'law':'行政许可法','article':'第四十二条'}] | -       |
        business-licence     | extension = 11; basis = [{'law':'行政许可法','article':'第四十二条'}] | EXTENSION_TOO_LONG | extension: 11 > 10
        business-licence     | handling = JOINT; extension = 16; basis = [{'law':'行政许可法','article':'第二十六条'}] | EXTENSION_TOO_LONG | extension: 16 > 15
        business-licence     | statutory.amount = 20; extension = 40; basis = [{'law':'企业投资项目核准和备案管理条例','article':'第十条'}] | - |
        business-licence     | extension = -1                                      | EXTENSION_TOO_LONG     | extension: -1
        business-licence     | basis = []                                          | BASIS_MISSING          | basis
        business-licence     | basis.0.article = -                                 | BASIS_MISSING          | basis.0
        business-licence     | basis.1.law = -                                     | BASIS_MISSING          | basis.1
        business-licence     | code = 11329900MB9000031930001310010                | CODE_WRONG             | code: 11329900MB9000031930001310010
        business-licence     | code = 11329900MB90000318300013100100               | CODE_WRONG             | code: 11329900MB90000318300013100100
        business-licence     | code = 11329900MB9000031930001310010001             | CODE_WRONG             | code: 11329900MB9000031930001310010001
        business-licence     | code = 11329900MB900003193000131001000A             | CODE_WRONG             | code
        business-licence     | code = 11329900MB900003183000131001000              | CODE_WRONG             | code: 11329900MB900003183000131001000
        business-licence     | code = 11329900MB900003197000131001000              | CODE_WRONG             | code: 11329900MB900003197000131001000
        business-licence     | body = 11329900MB9000074N                           | CODE_WRONG             | body: 11329900MB9000074N
        business-licence     | body = -                                            | CODE_WRONG             | body
        business-licence     | place = 3299                                        | CODE_WRONG             | place: 3299
        business-licence     | licence.type = 11100000000012345A001                | CODE_WRONG             | licence.type: 11100000000012345A001
        business-licence     | licence.type = -                                    | CODE_WRONG             | licence.type
        business-licence     | openness = PUBLIC                                   | -                      |
        business-licence     | openness = INTERNAL                                 | LICENCE_NOT_PUBLIC     | openness: INTERNAL
        business-licence     | openness = CONFIDENTIAL                             | CONFIDENTIAL_HERE      | openness: CONFIDENTIAL
        bank-account         | openness = INTERNAL                                 | INTERNAL_ONLINE        | chain: enterprise-start-up
        land-circulation-filing | openness = INTERNAL                              | INTERNAL_ONLINE        | guidance.depth
        meeting-room         | openness = PUBLIC                                   | -                      |
        meeting-room         | openness = CONFIDENTIAL                             | CONFIDENTIAL_HERE      | openness: CONFIDENTIAL
        meeting-room         | chain = enterprise-start-up                         | INTERNAL_ONLINE        | chain: enterprise-start-up
        meeting-room         | guidance.depth = APPOINTMENT                        | INTERNAL_ONLINE        | guidance.depth: APPOINTMENT
        meeting-room         | guidance.events = ['event']                         | INTERNAL_ONLINE        | guidance.events: [event]
        meeting-room         | guidance.access.ways = ['WINDOW','ONLINE']          | INTERNAL_ONLINE        | guidance.access.ways: ONLINE
        meeting-room         | guidance.access.mobile = /items/1                   | INTERNAL_ONLINE        | guidance.access.mobile: /items/1
        meeting-room         | guidance.access.terminals = true                    | INTERNAL_ONLINE        | guidance.access.terminals
        meeting-room         | guidance.access.paysOnline = true                   | INTERNAL_ONLINE        | guidance.access.paysOnline
        construction-permit  | specials.0.kind = OTHER_LAW                         | PROCEDURE_WITHOUT_LAW  | specials.0: 专家评审
        construction-permit  | specials.0.kind = OTHER_LAW; specials.0.otherLaw = {'law':'建筑法','article':''} | PROCEDURE_WITHOUT_LAW | specials.0: 专家评审
        construction-permit  | specials.0.kind = OTHER_LAW; specials.0.otherLaw = {'law':'行政许可法','article':'第四十五条'} | PROCEDURE_WITHOUT_LAW | specials.0: 专家评审
        construction-permit  | specials.0.kind = OTHER_LAW; specials.0.otherLaw = {'law':'企业投资项目核准和备案管理条例','article':'第九条'} | - |
        construction-permit  | reviews.1.body = -                                  | REVIEW_WITHOUT_BODY    | reviews.1.body
        construction-permit  | reviews.1.body = 11329900MB900004X1                 | REVIEW_WITHOUT_BODY    | reviews.1.body: 11329900MB900004X1
        construction-permit  | reviews.0.limit.amount = 5                          | -                      |
        construction-permit  | reviews.0.limit.amount = 6                          | REVIEW_TOO_LONG        | reviews.0.limit: 6
        construction-permit  | reviews.0.limit.unit = CALENDAR_DAY                 | PROMISE_UNIT           | reviews.0.limit.unit: CALENDAR_DAY
        business-licence     | materials.1.basis.law = -                           | MATERIAL_WITHOUT_BASIS | materials.articles.basis
        business-licence     | materials.1.basis.article = -                       | MATERIAL_WITHOUT_BASIS | materials.articles.basis
        business-licence     | materials.3.required = true                         | SHARED_REQUIRED        | materials.identity.required
        business-licence     | feeBasis = {'law':'','article':''}                  | FEE_WITHOUT_BASIS      | feeBasis
        business-licence     | feeBasis = {'law':'财税〔2014〕101号','article':'第一条'} | FEE_WITHOUT_BASIS | feeBasis: 财税
        business-licence     | feeBasis = {'law':'江苏省收费管理条例','article':'第一条'} | FEE_WITHOUT_BASIS | feeBasis: 江苏省收费管理条例
        road-excavation      | feeBasis = null                                     | FEE_WITHOUT_BASIS      | feeBasis
        road-excavation      | guidance.fees.0.basis.law = -                       | FEE_WITHOUT_BASIS      | guidance.fees.0.basis
        road-excavation      | guidance.fees.0.standard.zh = -                     | INCOMPLETE             | guidance.fees.0
        identity-card        | feeBasis = {'law':'居民身份证法','article':'第二十一条'} | -                     |
        food-business-licence | limitBasis = null                                  | LIMIT_WITHOUT_BASIS    | limitBasis
        food-business-licence | limitBasis.article = -                             | LIMIT_WITHOUT_BASIS    | limitBasis
        food-business-licence | statutory.amount = 25; basis = [{'law':'行政许可法','article':'第十二条'}] | STATUTE_TOO_LONG | statutory: 25 > 20
        food-business-licence | form.1.source = null                               | HELD_DATA_ASKED        | form.code.source: 营业执照
        works-planning       | materials.1.holds = ['location']                    | HELD_DATA_ASKED        | form.location.source: 使用土地的有关证明文件
        food-business-licence | materials.2.name.zh = 申请表                        | ASKED_TWICE            | materials.rules.name: 申请表
        food-business-licence | form.3.name.zh = 单位名称                           | ASKED_TWICE            | form.address.name: 单位名称
        food-business-licence | materials.2.kind = PROOF; materials.2.basis = {'law':'数食药规〔2019〕1号','article':'第三条'} | REDUNDANT_PROOF | materials.rules: 食品安全规章制度
        nurse-registration   | materials.2.insteadOf = {'zh':'部门间核查','en':'looked up between bodies'} | REDUNDANT_PROOF | materials.health: 健康体检证明
        food-business-licence | visits = 1                                         | VISIT_WITHOUT_REASON   | visits: 1
        identity-card        | guidance.visitReason = null                         | VISIT_WITHOUT_REASON   | visits: 1
        identity-card        | guidance.visitReason.zh = -                         | VISIT_WITHOUT_REASON   | visits: 1
        food-business-licence | place = 329900000000                               | NOT_OF_THIS_LEVEL      | place: 329900000000
        homestead            | place = 329901000000                                | NOT_OF_THIS_LEVEL      | place: 329901000000
        personal-social-insurance | place = 329901001000                           | NOT_OF_THIS_LEVEL      | place: 329901001000
        food-business-licence | guidance.from = 2025-06-01; guidance.until = 2025-05-31 | DATES_WRONG        | guidance.until: 2025-05-31
        personal-social-insurance | guidance.entrusted = -                         | INCOMPLETE             | guidance.entrusted
        food-business-licence | guidance.clients = []                              | INCOMPLETE             | guidance.clients
        food-business-licence | guidance.complaints = -                            | INCOMPLETE             | guidance.complaints
        food-business-licence | guidance.flow.en = -                               | INCOMPLETE             | guidance.flow
        housing-fund-withdrawal | form.4.least = 20000000                          | INCOMPLETE             | form.amount.least: 20000000
        housing-fund-withdrawal | form.0.least = 1                                 | INCOMPLETE             | form.person.least: 1
        work-injury          | specials.0.otherLaw = null                          | PROCEDURE_WITHOUT_LAW  | specials.0: 等待
        work-injury          | statutory.amount = 20                               | PROMISE_TOO_LONG       | promised: 20 > 14
        business-licence     | pledge = {'conditions':{'zh':'条件','en':'Conditions'},'basis':{'law':'优化营商环境条例','article':'第四十条'}} | - |
        business-licence     | pledge = {'conditions':{'zh':'条件','en':'Conditions'},'basis':{'law':'','article':''}} | PLEDGE_WITHOUT_BASIS | pledge
        construction-permit  | pledge = {'conditions':{'zh':'条件','en':'Conditions'},'basis':{'law':'优化营商环境条例','article':'第四十条'}} | PLEDGE_OF_SAFETY | pledge
        business-licence     | name.en = -                                         | INCOMPLETE             | name
        business-licence     | bodyName.zh = -                                     | INCOMPLETE             | bodyName
        business-licence     | conditions.zh = -                                   | INCOMPLETE             | conditions
        business-licence     | visits = -1                                         | INCOMPLETE             | visits: -1
        business-licence     | licence.validMonths = -12                           | INCOMPLETE             | licence.validMonths
        business-licence     | materials.0.id = articles                           | INCOMPLETE             | materials.articles.id: articles
        business-licence     | materials.0.name.en = -                             | INCOMPLETE             | materials.application.name
        business-licence     | form.0.id = kind                                    | INCOMPLETE             | form.kind.id: kind
        business-licence     | form.0.name.zh = -                                  | INCOMPLETE             | form.enterprise.name
        business-licence     | form.1.choices = []                                 | INCOMPLETE             | form.kind.choices
        construction-permit  | form.1.pattern = (0-9                               | INCOMPLETE             | form.project-code.pattern: (0-9
        """;

    /// Those that are about the course of editing, not about what the law wants of an item.
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    static final Set<Refusal> OF_THE_EDITING = EnumSet.of(
            Refusal.NOT_DRAFTED,
            Refusal.NOT_IN_FORCE,
            Refusal.WRONG_VERSION,
            Refusal.OTHER_ITEM,
            Refusal.REASON_MISSING);

    @TestFactory
    Stream<DynamicTest> oneChangeOneBreach() {
        return Table.of(TABLE).rows().stream().map(row -> DynamicTest.dynamicTest(row.line(), () -> check(row)));
    }

    private static void check(Table.Row row) {
        var item = SampleItems.with(row.cell("item"), row.cell("change"));
        var found = CatalogueCheck.breaches(item, Law.STANDARD, DAY);
        if (row.cell("breach").equals(LAWFUL)) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).isNotEmpty();
        var first = found.getFirst();
        assertThat(first.refusal().name()).isEqualTo(row.cell("breach"));
        assertThat(first.detail().zh()).startsWith(row.cell("where"));
    }

    /// the periods of article 42 are those of the dated table, not of the program.
    @Test
    void thePeriodsAreThoseOfTheDay() {
        var item = SampleItems.with(
                "construction-permit", "statutory = {'amount':20,'unit':'WORKING_DAY'}; extension = 10; reviews = []");
        var lawful = SampleItems.with(
                item, "handling = PROMISED; promised.amount = 4; basis = [" + "{'law':'行政许可法','article':'第四十二条第一款'}]");
        assertThat(CatalogueCheck.breaches(lawful, Law.STANDARD, DAY)).isEmpty();
        assertThat(CatalogueCheck.breaches(lawful, shorter("decision", 15), DAY))
                .extracting(it -> it.refusal() + " " + it.value())
                .containsExactly("STATUTE_TOO_LONG 20 > 15");
        assertThat(CatalogueCheck.breaches(lawful, shorter("decision-extension", 5), DAY))
                .extracting(it -> it.refusal() + " " + it.value())
                .containsExactly("EXTENSION_TOO_LONG 10 > 5");
    }

    private static Law shorter(String parameter, int days) {
        var known = Law.STANDARD.limit(parameter, DAY);
        return Law.STANDARD.with(new Parameter(
                parameter, days, known.unit(), known.validFrom(), known.validTo(), known.article(), known.note()));
    }

    @Test
    void everyBreachAppears() {
        var shown =
                Table.of(TABLE).rows().stream().map(row -> row.cell("breach")).toList();
        assertThat(Arrays.stream(Refusal.values()).filter(it -> !OF_THE_EDITING.contains(it)))
                .allSatisfy(it -> assertThat(shown).contains(it.name()));
    }

    @Test
    void everyBreachIsNamedNotOnlyTheFirst() {
        var item = SampleItems.with(
                "construction-permit", "promised.amount = 9; materials.0.basis.law = -; reviews.0.body = -");
        assertThat(CatalogueCheck.breaches(item, Law.STANDARD, DAY))
                .extracting(CatalogueCheck.Breach::refusal)
                .isEqualTo(
                        List.of(Refusal.PROMISE_TOO_LONG, Refusal.REVIEW_WITHOUT_BODY, Refusal.MATERIAL_WITHOUT_BASIS));
    }
}
