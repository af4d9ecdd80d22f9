/// A table that came in (导入表): received, tried out, written or put aside.
@NullMarked
package shuzhi.imports.sheet;

import org.jspecify.annotations.NullMarked;
