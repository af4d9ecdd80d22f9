package shuzhi.web;

import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What went wrong, for programs (问题说明), as RFC 9457 problem details in both languages.
public record Problem(ObjectNode json) {
    static final String TYPE = "application/problem+json; charset=utf-8";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What is the matter, and what to do.
    public static Problem of(int status, Text title, Text text) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("status", status);
        json.put("title", title.en());
        json.put("detail", text.en());
        json.put("zh", title.zh() + "。" + text.zh());
        json.put("en", title.en() + ". " + text.en());
        return new Problem(json);
    }

    /// A refusal by the rules.
    public static Problem of(int status, Desk.Outcome.Refused it) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("status", status);
        json.put("title", it.text().en());
        json.put("code", it.code());
        json.put("zh", it.text().zh());
        json.put("en", it.text().en());
        json.set("detail", text(it.detail()));
        json.put("basis", it.basis());
        json.set("remedy", text(it.remedy()));
        return new Problem(json);
    }

    /// Input that cannot be read, field by field.
    public static Problem of(Desk.Outcome.BadInput it) {
        var problem = of(400, Words.WRONG_INPUT.text(), new Text("请逐项更正", "Correct each field"));
        var errors = problem.json.putArray("errors");
        for (var field : it.problems())
            errors.addObject()
                    .put("field", field.field())
                    .put("zh", field.text().zh())
                    .put("en", field.text().en());
        return problem;
    }

    private static ObjectNode text(Text text) {
        return JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(json);
    }
}
