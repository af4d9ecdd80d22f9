/// Selection and appointment of officials (选拔任用): the procedure and its evidence, never a score of a person.
@NullMarked
package shuzhi.people.selection;

import org.jspecify.annotations.NullMarked;
