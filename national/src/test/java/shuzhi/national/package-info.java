@NullMarked
package shuzhi.national;

import org.jspecify.annotations.NullMarked;
