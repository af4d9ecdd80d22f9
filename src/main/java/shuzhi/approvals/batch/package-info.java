/// A set of exchange tables that came in or goes out (交换数据包): received, looked at and taken in, or handed out with
/// persons named.
@NullMarked
package shuzhi.approvals.batch;

import org.jspecify.annotations.NullMarked;
