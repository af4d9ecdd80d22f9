@NullMarked
package shuzhi.approvals.journey;

import org.jspecify.annotations.NullMarked;
