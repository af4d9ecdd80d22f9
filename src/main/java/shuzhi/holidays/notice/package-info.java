/// One holiday notice (放假通知) and the days it arranges, rules.
@NullMarked
package shuzhi.holidays.notice;

import org.jspecify.annotations.NullMarked;
