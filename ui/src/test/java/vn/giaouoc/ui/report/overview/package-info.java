/**
 * The cards of the overview, each drawn from figures written by hand. Begin with
 * {@link vn.giaouoc.ui.report.overview.TrendCardTest}.
 */
@NullMarked
package vn.giaouoc.ui.report.overview;

import org.jspecify.annotations.NullMarked;
