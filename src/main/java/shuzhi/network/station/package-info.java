@NullMarked
package shuzhi.network.station;

import org.jspecify.annotations.NullMarked;
