@NullMarked
package shuzhi.figures;

import org.jspecify.annotations.NullMarked;
