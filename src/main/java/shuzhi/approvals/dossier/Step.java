package shuzhi.approvals.dossier;

import java.util.Optional;

/// A step of a case taken over from a log or a table (导入步骤), as written there.
///
/// @param at date, time and offset as written
/// @param resource who did it, as the source names them
public record Step(String activity, Optional<String> at, Optional<String> resource) {}
