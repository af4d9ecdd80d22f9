/// Imports (导入): tables in XLSX become ordinary commands, row by row, by a mapping that is data.
@NullMarked
package shuzhi.imports;

import org.jspecify.annotations.NullMarked;
