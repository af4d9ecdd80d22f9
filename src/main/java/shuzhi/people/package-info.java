/// People (干部与班子): collective decisions, selection, study, life meetings and appraisals, as evidence of
/// procedure only; nobody is ever scored or ranked.
@NullMarked
package shuzhi.people;

import org.jspecify.annotations.NullMarked;
