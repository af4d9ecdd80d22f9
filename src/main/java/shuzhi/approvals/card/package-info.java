@NullMarked
package shuzhi.approvals.card;

import org.jspecify.annotations.NullMarked;
