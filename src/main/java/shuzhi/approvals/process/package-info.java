/// How work runs (流程分析): the pace of bodies, the city's own beside imported ones, and the map of who follows whom.
@NullMarked
package shuzhi.approvals.process;

import org.jspecify.annotations.NullMarked;
