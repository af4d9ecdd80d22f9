package shuzhi.approvals.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shuzhi.approvals.item.Definition.Basis;
import shuzhi.calendar.Unit;
import shuzhi.codes.ItemCode;
import shuzhi.words.Word;

/// A service item under the names of the national exchange tables (政务服务事项数据交换), rule A-59: what other systems read.
/// Units of time are coded as in rule A-61.
public final class Exchange {
    private Exchange() {}

    /// The row of the general table with its extension.
    public static Map<String, String> item(Definition it) {
        var row = new LinkedHashMap<String, String>();
        row.put("row_guid", it.code() + "-" + it.version());
        row.put("catalog_code", ItemCode.basicCode(it.code()));
        row.put("local_catalog_code", access(it, Access::localCatalog));
        row.put("task_code", it.code());
        row.put("local_task_code", access(it, Access::localCode));
        row.put("task_handle_item", access(it, Access::handleItem));
        row.put("task_name", it.name().zh());
        row.put("task_type", guide(it, Guidance::kind));
        row.put("task_state", "1");
        row.put("task_version", Integer.toString(it.version()));
        row.put("by_law", laws(it.basis()));
        row.put("dept_code", it.body());
        row.put("dept_name", it.bodyName().zh());
        row.put("dept_type", access(it, a -> a.bodyKind().text().zh()));
        row.put("entrust_name", it.guidance().map(Guidance::entrusted).orElse(""));
        row.put(
                "power_source",
                it.guidance()
                        .map(g -> Integer.toString(g.power().ordinal() + 1))
                        .orElse(""));
        row.put("use_level", Integer.toString(ItemCode.level(it.code())));
        row.put("accept_condition", it.conditions().zh());
        row.put("anticipate_day", Integer.toString(it.statutory().amount()));
        row.put("anticipate_type", unit(it.statutory().unit()));
        row.put("anticipate_explain", it.limitBasis().map(Exchange::law).orElse(""));
        row.put("promise_day", Integer.toString(it.promised().amount()));
        row.put("promise_type", unit(it.promised().unit()));
        row.put("promise_explain", access(it, a -> a.promise().zh()));
        row.put(
                "special_procedure",
                it.specials().stream().map(s -> s.name().zh()).collect(Collectors.joining("；")));
        row.put("project_type", it.handling().text().zh());
        row.put(
                "server_type",
                it.guidance().map(Guidance::clients).orElse(List.of()).stream()
                        .map(c -> c.text().zh())
                        .collect(Collectors.joining("；")));
        row.put("handle_type", access(it, a -> joined(a.ways())));
        row.put("limit_scene_num", Integer.toString(it.visits()));
        row.put("is_fee", it.feeBasis().isPresent() ? "1" : "0");
        row.put("fee_basis", it.feeBasis().map(Exchange::law).orElse(""));
        row.put("handle_flow", it.guidance().map(g -> g.flow().zh()).orElse(""));
        row.put("transact_addr", it.guidance().map(g -> g.address().zh()).orElse(""));
        row.put("transact_time", it.guidance().map(g -> g.hours().zh()).orElse(""));
        row.put("link_way", it.guidance().map(Guidance::telephone).orElse(""));
        row.put("supervise_way", it.guidance().map(Guidance::complaints).orElse(""));
        row.put("link_addr", "/items/" + it.code());
        row.put("mobile_terminal_url", access(it, Access::mobile));
        row.put("is_single_login", flag(it, Access::singleLogin));
        row.put("app_is_single_login", flag(it, Access::mobileSingleLogin));
        row.put("plan_effective_date", day(it, Guidance::from));
        row.put("plan_cancel_date", day(it, Guidance::until));
        row.put("result_type", access(it, a -> a.result().text().zh()));
        row.put("result_name", it.licence().map(l -> l.name().zh()).orElse(""));
        row.put("result_guid", access(it, Access::resultSample));
        row.put("other_dept", it.reviews().stream().map(r -> r.bodyName().zh()).collect(Collectors.joining("；")));
        row.put("handle_area", access(it, a -> a.area().text().zh()));
        row.put("is_entry_center", flag(it, Access::centre));
        row.put(
                "is_online",
                it.guidance()
                                .filter(g -> g.depth() == Guidance.Depth.INFORMATION)
                                .isPresent()
                        ? "0"
                        : "1");
        row.put("online_handle_depth", guide(it, Guidance::depth));
        row.put("is_express", it.guidance().filter(Guidance::express).isPresent() ? "1" : "0");
        row.put("is_pay_online", flag(it, Access::paysOnline));
        row.put("is_schedule", flag(it, Access::appointment));
        row.put("is_service_terminals", flag(it, Access::terminals));
        row.put(
                "limit_explain",
                it.guidance().flatMap(Guidance::quota).map(q -> q.zh()).orElse(""));
        row.put("service_type", access(it, a -> a.intermediary().zh()));
        row.put("town_code", access(it, Access::townCode));
        row.put("town_name", access(it, Access::town));
        row.put("village_code", access(it, Access::villageCode));
        row.put("village_name", access(it, Access::village));
        row.put("topic_class", access(it, a -> String.join("；", a.topics())));
        return row;
    }

    /// The rows of the table of materials.
    public static List<Map<String, String>> materials(Definition it) {
        var rows = new ArrayList<Map<String, String>>();
        int order = 0;
        for (var paper : it.materials()) {
            var row = new LinkedHashMap<String, String>();
            row.put("row_guid", it.code() + "-" + it.version() + "-" + paper.id());
            row.put("task_code", it.code());
            row.put("material_name", paper.name().zh());
            row.put("is_need", paper.required() ? "1" : "0");
            row.put("material_type", paper.kind().map(k -> k.text().zh()).orElse(""));
            row.put("material_format", sheet(paper, a -> a.medium().text().zh()));
            row.put("page_num", sheet(paper, a -> Integer.toString(a.copies())));
            row.put("page_format", sheet(paper, Definition.Material.Sheet::size));
            row.put("source_type", paper.shared() ? "政府部门核发（数据共享）" : "申请人自备");
            row.put("by_law", law(paper.basis()));
            row.put("accept_stand", sheet(paper, a -> a.standard().zh()));
            row.put("fill_explain", sheet(paper, a -> a.hint().zh()));
            row.put("form_guid", sheet(paper, Definition.Material.Sheet::blank));
            row.put("example_guid", sheet(paper, Definition.Material.Sheet::example));
            row.put("order_num", Integer.toString(++order));
            rows.add(row);
        }
        return rows;
    }

    /// The rows of the table of fees.
    public static List<Map<String, String>> fees(Definition it) {
        var rows = new ArrayList<Map<String, String>>();
        for (var fee : it.guidance().map(Guidance::fees).orElse(List.of())) {
            var row = new LinkedHashMap<String, String>();
            row.put("task_code", it.code());
            row.put("fee_name", fee.name().zh());
            row.put("fee_stand", fee.standard().zh());
            row.put("by_law", law(fee.basis()));
            row.put("is_desc", fee.reducible() ? "1" : "0");
            rows.add(row);
        }
        return rows;
    }

    /// The rows of the table of questions.
    public static List<Map<String, String>> questions(Definition it) {
        var rows = new ArrayList<Map<String, String>>();
        for (var asked : it.guidance().map(Guidance::questions).orElse(List.of())) {
            var row = new LinkedHashMap<String, String>();
            row.put("task_code", it.code());
            row.put("question", asked.question().zh());
            row.put("answer", asked.answer().zh());
            rows.add(row);
        }
        return rows;
    }

    private static String access(Definition it, Function<Access, String> part) {
        return it.guidance().flatMap(Guidance::access).map(part).orElse("");
    }

    private static String flag(Definition it, Predicate<Access> part) {
        return access(it, one -> part.test(one) ? "1" : "0");
    }

    private static String sheet(Definition.Material it, Function<Definition.Material.Sheet, String> part) {
        return it.sheet().map(part).orElse("");
    }

    private static String joined(List<? extends Word> words) {
        return words.stream().map(it -> it.text().zh()).collect(Collectors.joining("；"));
    }

    /// 1 working day, 2 calendar day in many systems (rule A-61); 3 month, 4 office hour here.
    private static String unit(Unit unit) {
        return switch (unit) {
            case WORKING_DAY -> "1";
            case CALENDAR_DAY -> "2";
            case MONTH -> "3";
            case OFFICE_HOUR -> "4";
        };
    }

    private static String guide(Definition it, Function<Guidance, Word> part) {
        return it.guidance().map(g -> part.apply(g).text().zh()).orElse("");
    }

    private static String day(Definition it, Function<Guidance, Optional<java.time.LocalDate>> part) {
        return it.guidance().flatMap(part).map(Object::toString).orElse("");
    }

    private static String laws(List<Basis> basis) {
        return basis.stream().map(Exchange::law).collect(Collectors.joining("；"));
    }

    private static String law(Basis basis) {
        return "《" + basis.law() + "》" + basis.article();
    }
}
