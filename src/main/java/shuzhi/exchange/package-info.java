/// Exchange (数据交换): event logs in XES and tables in CSV, read and written as streams.
@NullMarked
package shuzhi.exchange;

import org.jspecify.annotations.NullMarked;
