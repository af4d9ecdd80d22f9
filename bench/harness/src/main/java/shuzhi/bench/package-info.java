/// Benchmarks (性能对比): the same permit file through every candidate, in interleaved rounds on one PostgreSQL.
/// `Bench` leads; each candidate runs in a `Worker` process of its own; `docs/benchmarks.md` says why.
@NullMarked
package shuzhi.bench;

import org.jspecify.annotations.NullMarked;
