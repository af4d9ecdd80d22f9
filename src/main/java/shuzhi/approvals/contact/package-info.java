@NullMarked
package shuzhi.approvals.contact;

import org.jspecify.annotations.NullMarked;
