/**
 * Screens of reports: what a unit owes and what its units owe, one report from the first figure to its approval. They know
 * app.report and compute nothing. Begin with {@link vn.giaouoc.ui.report.ReportsView}.
 */
@NullMarked
package vn.giaouoc.ui.report;

import org.jspecify.annotations.NullMarked;
