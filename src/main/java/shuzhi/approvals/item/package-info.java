@NullMarked
package shuzhi.approvals.item;

import org.jspecify.annotations.NullMarked;
