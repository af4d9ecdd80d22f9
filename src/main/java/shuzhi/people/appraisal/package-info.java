/// Annual appraisal (年度考核): how many of each grade, and the cap; never a person's grade.
@NullMarked
package shuzhi.people.appraisal;

import org.jspecify.annotations.NullMarked;
