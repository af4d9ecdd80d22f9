package shuzhi.conduct.inspection;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.conduct.hazard.Kind;

/// One thing that an inspection found (发现的问题), rule F-10.
///
/// @param kind what a hazard is about; needed for hazards only
/// @param owner unified code of the body that puts it right
/// @param due the day by which; for tasks
public record Finding(String what, Route route, Optional<Kind> kind, String owner, Optional<LocalDate> due) {}
