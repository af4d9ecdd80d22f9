/// The hand-over of a leader who leaves a post (离任交接): open promises, debts and risks, signed by both.
@NullMarked
package shuzhi.report.departure;

import org.jspecify.annotations.NullMarked;
