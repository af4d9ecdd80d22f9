/// A published plan of major projects (年度项目计划) as a thing.
@NullMarked
package shuzhi.projects.programme;

import org.jspecify.annotations.NullMarked;
