@NullMarked
package shuzhi.network.officer;

import org.jspecify.annotations.NullMarked;
