/// Credit (信用): what is published of licences and penalties, how it is objected to and repaired;
/// organisations only.
@NullMarked
package shuzhi.credit;

import org.jspecify.annotations.NullMarked;
