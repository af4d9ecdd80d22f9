/// Publications (双公示): the public record of a licence or a penalty, which follows from the decision
/// itself.
@NullMarked
package shuzhi.credit.publication;

import org.jspecify.annotations.NullMarked;
