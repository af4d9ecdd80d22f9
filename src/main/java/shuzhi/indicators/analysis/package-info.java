/// The monthly analysis of the economy (经济运行分析) as a thing.
@NullMarked
package shuzhi.indicators.analysis;

import org.jspecify.annotations.NullMarked;
