/// Life meetings (民主生活会): procedure and rectification; the text of criticism is never stored.
@NullMarked
package shuzhi.people.lifemeeting;

import org.jspecify.annotations.NullMarked;
