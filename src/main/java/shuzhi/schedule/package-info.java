/// Schedule progress (序时进度): what is done against what should be done by now.
@NullMarked
package shuzhi.schedule;

import org.jspecify.annotations.NullMarked;
