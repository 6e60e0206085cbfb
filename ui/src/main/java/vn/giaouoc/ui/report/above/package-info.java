/**
 * What stands behind a superior's report: the units it counts, those that are missing, what they wrote. Knows
 * app.report.consolidate. Begin with {@link vn.giaouoc.ui.report.above.ConsolidationCard}.
 */
@NullMarked
package vn.giaouoc.ui.report.above;

import org.jspecify.annotations.NullMarked;
