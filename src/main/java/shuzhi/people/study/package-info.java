/// Study of the leading group (中心组学习): plan, sessions, attendance, make-up, and the year closed.
@NullMarked
package shuzhi.people.study;

import org.jspecify.annotations.NullMarked;
