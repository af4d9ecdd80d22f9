/// The dictionary of indicators (指标目录) as a thing.
@NullMarked
package shuzhi.indicators.dictionary;

import org.jspecify.annotations.NullMarked;
