@NullMarked
package shuzhi.network.entrustment;

import org.jspecify.annotations.NullMarked;
