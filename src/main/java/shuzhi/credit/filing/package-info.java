/// A filing of the market register that is taken over (登记信息) as a thing.
@NullMarked
package shuzhi.credit.filing;

import org.jspecify.annotations.NullMarked;
