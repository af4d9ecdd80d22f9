/// Charts of indicators (指标图表): one drawing gives the picture on the page, in print and as a file.
@NullMarked
package shuzhi.indicators.chart;

import org.jspecify.annotations.NullMarked;
