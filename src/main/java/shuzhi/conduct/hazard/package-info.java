/// Hazards (隐患): found, graded, planned, removed with evidence, and verified by somebody else.
@NullMarked
package shuzhi.conduct.hazard;

import org.jspecify.annotations.NullMarked;
