@NullMarked
package shuzhi.network.post;

import org.jspecify.annotations.NullMarked;
