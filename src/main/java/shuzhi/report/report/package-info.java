/// Reports (报告): from the draft to the signed and published text, every number of it proved, stated or refused.
@NullMarked
package shuzhi.report.report;

import org.jspecify.annotations.NullMarked;
