@NullMarked
package shuzhi.approvals.payment;

import org.jspecify.annotations.NullMarked;
