@NullMarked
package shuzhi.approvals.licence;

import org.jspecify.annotations.NullMarked;
