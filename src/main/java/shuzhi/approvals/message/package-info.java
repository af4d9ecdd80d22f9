@NullMarked
package shuzhi.approvals.message;

import org.jspecify.annotations.NullMarked;
