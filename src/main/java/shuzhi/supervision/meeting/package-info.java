/// Meetings (会议): agenda, attendance, minutes, and the decisions that become tasks.
@NullMarked
package shuzhi.supervision.meeting;

import org.jspecify.annotations.NullMarked;
