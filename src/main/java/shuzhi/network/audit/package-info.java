@NullMarked
package shuzhi.network.audit;

import org.jspecify.annotations.NullMarked;
