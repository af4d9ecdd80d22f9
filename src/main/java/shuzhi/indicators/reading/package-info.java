/// Readings of an indicator in an area (指标数据) as a thing, and the arithmetic over them.
@NullMarked
package shuzhi.indicators.reading;

import org.jspecify.annotations.NullMarked;
