/// Integrity risk points (廉政风险点): where power could be misused, how likely and how grave, and what is done against it.
@NullMarked
package shuzhi.conduct.risk;

import org.jspecify.annotations.NullMarked;
