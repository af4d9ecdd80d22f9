package shuzhi.indicators.dictionary;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the dictionary (指标目录请求), rules D-01 to D-03 and D-17.
public sealed interface Command {
    /// Defines an indicator, or defines it anew from a later day on (定义指标); earlier definitions stay.
    ///
    /// @param document the document that says so
    @By({Role.HEAD, Role.APPROVER})
    record Define(Definition definition, String document) implements Command {}

    /// Takes over a list of definitions at once (批量采用).
    @By({Role.HEAD, Role.APPROVER})
    record Adopt(List<Definition> definitions, String document) implements Command {}

    /// Ends an indicator (停用); its readings stay.
    @By(Role.HEAD)
    record Retire(String code, LocalDate until, String reason) implements Command {}

    /// Sets where the lights change (设定预警阈值).
    @By(Role.HEAD)
    record SetThresholds(Thresholds thresholds, String document) implements Command {}

    /// Sets the weights of the purchasing managers' index (设定权数).
    @By(Role.HEAD)
    record SetWeights(Weights weights, String document) implements Command {}

    /// Sets a rule that proposes a countermeasure, or replaces it (设定对策规则).
    @By({Role.HEAD, Role.APPROVER})
    record SetRemedy(Remedy remedy) implements Command {}

    /// Takes a rule out (取消对策规则).
    @By({Role.HEAD, Role.APPROVER})
    record DropRemedy(String code, String reason) implements Command {}
}
