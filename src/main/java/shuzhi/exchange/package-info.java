@NullMarked
package shuzhi.exchange;

import org.jspecify.annotations.NullMarked;
