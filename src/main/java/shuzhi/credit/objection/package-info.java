/// Objections (信用异议): what is published is wrong, missing or over age, and somebody says so.
@NullMarked
package shuzhi.credit.objection;

import org.jspecify.annotations.NullMarked;
