@NullMarked
package shuzhi.network.node;

import org.jspecify.annotations.NullMarked;
