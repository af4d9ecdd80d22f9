/// Penalties (行政处罚): from filing to payment, by the time rules of the Administrative Penalties Law.
@NullMarked
package shuzhi.credit.penalty;

import org.jspecify.annotations.NullMarked;
