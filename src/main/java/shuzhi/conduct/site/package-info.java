/// Sites (检查对象): the register of the places of a division that inspections are drawn from.
@NullMarked
package shuzhi.conduct.site;

import org.jspecify.annotations.NullMarked;
