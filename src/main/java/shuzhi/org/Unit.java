package shuzhi.org;

import shuzhi.words.Text;

/// A unit within a body (处室).
///
/// @param code ours, for instance `329900-approval-window`
/// @param body unified credit code of the body
public record Unit(String code, Text name, String body) {}
