@NullMarked
package shuzhi.network.place;

import org.jspecify.annotations.NullMarked;
