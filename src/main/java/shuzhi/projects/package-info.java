/// Major projects (重大项目): from the reserve to operation, with evidence for every step and a month that is checked.
@NullMarked
package shuzhi.projects;

import org.jspecify.annotations.NullMarked;
