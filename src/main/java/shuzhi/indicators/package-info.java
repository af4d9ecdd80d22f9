/// Economic indicators (经济指标): what is measured and by whom, readings that nobody edits, targets sealed before
/// the year, and the monthly analysis whose countermeasures become tasks.
@NullMarked
package shuzhi.indicators;

import org.jspecify.annotations.NullMarked;
