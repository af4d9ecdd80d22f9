@NullMarked
package shuzhi.approvals.chain;

import org.jspecify.annotations.NullMarked;
