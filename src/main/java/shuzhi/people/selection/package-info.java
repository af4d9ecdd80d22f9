/// Selection and appointment (选拔任用): the gates in their order, evidence of procedure only.
@NullMarked
package shuzhi.people.selection;

import org.jspecify.annotations.NullMarked;
