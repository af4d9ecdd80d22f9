@NullMarked
package shuzhi.network.body;

import org.jspecify.annotations.NullMarked;
