/// Accidents (安全生产事故): one register a place, closed month by month, so that "none" is a statement and not a silence.
@NullMarked
package shuzhi.conduct.accident;

import org.jspecify.annotations.NullMarked;
