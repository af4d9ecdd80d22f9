/// Shuzhi's own path as a candidate (本系统), and the measurements of its parts.
@NullMarked
package shuzhi.bench.product;

import org.jspecify.annotations.NullMarked;
