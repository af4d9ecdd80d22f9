@NullMarked
package shuzhi.approvals.scoring;

import org.jspecify.annotations.NullMarked;
