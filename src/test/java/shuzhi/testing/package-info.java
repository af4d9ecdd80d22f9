@NullMarked
package shuzhi.testing;

import org.jspecify.annotations.NullMarked;
