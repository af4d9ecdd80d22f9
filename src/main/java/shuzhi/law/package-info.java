@NullMarked
package shuzhi.law;

import org.jspecify.annotations.NullMarked;
