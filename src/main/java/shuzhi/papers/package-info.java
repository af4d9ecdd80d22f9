@NullMarked
package shuzhi.papers;

import org.jspecify.annotations.NullMarked;
