/// Plans (规划计划): goals declared and sealed before the year begins.
@NullMarked
package shuzhi.supervision.plan;

import org.jspecify.annotations.NullMarked;
