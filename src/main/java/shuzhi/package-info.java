@NullMarked
package shuzhi;

import org.jspecify.annotations.NullMarked;
