@NullMarked
package shuzhi.network.delegation;

import org.jspecify.annotations.NullMarked;
