package shuzhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import shuzhi.bench.Permit.Step;

/// The permit file as process engines see it (流程): one definition in BPMN, the same for all of them.
public final class PermitProcess {
    /// The key of the definition.
    public static final String KEY = "permit";
    /// The steps that are user tasks: all but the application, which starts the process.
    public static final Set<Step> TASKS = EnumSet.range(Step.ACCEPT, Step.CLOSE);

    private static final LocalTime CLOSING_TIME = LocalTime.of(18, 0);

    private PermitProcess() {}

    /// The definition as BPMN 2.0.
    ///
    /// @param namespace of the engine's own attributes
    public static String definition(String namespace) throws IOException {
        try (var stream = PermitProcess.class.getResourceAsStream("permit.bpmn20.xml")) {
            if (stream == null) throw new IOException("permit.bpmn20.xml is not on the class path");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"ENGINE\"", "\"" + namespace + "\"");
        }
    }

    /// What an officer enters in a step. Accepting sets the due date of all later tasks.
    public static Map<String, Object> variables(Permit permit, Step step) {
        var note = permit.note(step);
        if (step != Step.ACCEPT) return Map.of(step.key(), note);
        var due = Date.from(permit.due().atTime(CLOSING_TIME).toInstant(ZoneOffset.ofHours(8)));
        return Map.of(step.key(), note, "due", due);
    }
}
