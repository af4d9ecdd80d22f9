/// Exchange (数据交换): event logs in XES and tables in CSV and XLSX, read and written as streams.
@NullMarked
package shuzhi.exchange;

import org.jspecify.annotations.NullMarked;
