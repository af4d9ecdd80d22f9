/// Tasks (督办任务): what was decided, who does it by when, and who may call it done.
@NullMarked
package shuzhi.supervision.task;

import org.jspecify.annotations.NullMarked;
