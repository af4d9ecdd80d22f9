/// Collective decisions (集体决策, 三重一大): a meeting with a quorum, every stance in the order of speaking,
/// the chair last, sealed minutes before a result is used.
@NullMarked
package shuzhi.people.council;

import org.jspecify.annotations.NullMarked;
