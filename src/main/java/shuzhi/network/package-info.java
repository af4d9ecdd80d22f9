@NullMarked
package shuzhi.network;

import org.jspecify.annotations.NullMarked;
