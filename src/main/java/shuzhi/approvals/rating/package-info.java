@NullMarked
package shuzhi.approvals.rating;

import org.jspecify.annotations.NullMarked;
