/// Legacy issues (历史遗留问题): a register whose months close only when the sums agree.
@NullMarked
package shuzhi.supervision.issue;

import org.jspecify.annotations.NullMarked;
