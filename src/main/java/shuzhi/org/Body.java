package shuzhi.org;

import shuzhi.words.Text;

/// A public body (机关).
///
/// @param code unified credit code
/// @param place 12-digit code of the place it serves
public record Body(String code, Text name, String place) {}
