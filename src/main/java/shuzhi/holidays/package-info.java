/// Holiday notices (放假通知) that became known while the house was running.
@NullMarked
package shuzhi.holidays;

import org.jspecify.annotations.NullMarked;
