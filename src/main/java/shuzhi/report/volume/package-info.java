/// Archive volumes (归档卷): a closed year of a body, what was packed, and how it ends.
@NullMarked
package shuzhi.report.volume;

import org.jspecify.annotations.NullMarked;
