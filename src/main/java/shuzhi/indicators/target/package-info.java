/// The target of a year (年度目标) as a thing.
@NullMarked
package shuzhi.indicators.target;

import org.jspecify.annotations.NullMarked;
