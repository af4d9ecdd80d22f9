/// The intake of a table of readings (数据导入) as a thing.
@NullMarked
package shuzhi.indicators.intake;

import org.jspecify.annotations.NullMarked;
