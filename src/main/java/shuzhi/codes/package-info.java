/// Codes and their checks (代码校验): pure functions on text, each saying exactly what is wrong.
@NullMarked
package shuzhi.codes;

import org.jspecify.annotations.NullMarked;
