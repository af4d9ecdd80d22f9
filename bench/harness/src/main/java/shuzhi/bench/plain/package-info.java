/// Candidates on plain JDBC (对照组): what a simple program does, and what PostgreSQL can take at most.
@NullMarked
package shuzhi.bench.plain;

import org.jspecify.annotations.NullMarked;
