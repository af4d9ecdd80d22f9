/// Policy papers (文件): from the draft to the repeal.
@NullMarked
package shuzhi.supervision.document;

import org.jspecify.annotations.NullMarked;
