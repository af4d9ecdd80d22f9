/// Conduct (廉政与安全): risk points, hazards, accidents, and inspections without notice.
@NullMarked
package shuzhi.conduct;

import org.jspecify.annotations.NullMarked;
