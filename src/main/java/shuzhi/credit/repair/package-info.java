/// Credit repair (信用修复): asked for, accepted, decided by who determined it; every condition is shown
/// line by line.
@NullMarked
package shuzhi.credit.repair;

import org.jspecify.annotations.NullMarked;
