/// Camunda as a candidate (流程引擎), tuned for throughput with its complete history of who did what when.
@NullMarked
package shuzhi.bench.camunda;

import org.jspecify.annotations.NullMarked;
