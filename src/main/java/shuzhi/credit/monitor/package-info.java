/// City credit monitoring (城市信用监测): indicators with numerator, denominator, period and source; ranks
/// as observations.
@NullMarked
package shuzhi.credit.monitor;

import org.jspecify.annotations.NullMarked;
