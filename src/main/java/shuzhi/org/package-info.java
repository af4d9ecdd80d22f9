@NullMarked
package shuzhi.org;

import org.jspecify.annotations.NullMarked;
