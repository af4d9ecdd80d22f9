/// People (干部人事): selection and appointment as a procedure with evidence.
@NullMarked
package shuzhi.people;

import org.jspecify.annotations.NullMarked;
