@NullMarked
package shuzhi.proof;

import org.jspecify.annotations.NullMarked;
