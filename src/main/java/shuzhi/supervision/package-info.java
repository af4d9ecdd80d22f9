/// Supervision (督查督办): plans, documents, meetings, tasks and legacy issues.
@NullMarked
package shuzhi.supervision;

import org.jspecify.annotations.NullMarked;
