/// Inspections without notice (四不两直检查): a sealed draw of the object, a plan only the team sees, a record made on the
/// spot.
@NullMarked
package shuzhi.conduct.inspection;

import org.jspecify.annotations.NullMarked;
