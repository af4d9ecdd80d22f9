@NullMarked
package shuzhi.network.handover;

import org.jspecify.annotations.NullMarked;
