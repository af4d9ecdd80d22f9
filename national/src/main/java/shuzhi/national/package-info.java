/// The national count (全国汇总复算): the trees of many nodes checked, and every figure recounted from their public lines,
/// with Apache Spark. Nothing here is needed to run a node.
@NullMarked
package shuzhi.national;

import org.jspecify.annotations.NullMarked;
