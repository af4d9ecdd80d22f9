/// The duty report (述职报告): every sentence of it stands on the ledger, from the draft to the archive.
@NullMarked
package shuzhi.report;

import org.jspecify.annotations.NullMarked;
