/// The list of measures against dishonesty (失信惩戒措施清单) as a thing.
@NullMarked
package shuzhi.credit.measures;

import org.jspecify.annotations.NullMarked;
