/**
 * How complete a year of reports is, how one figure is spread over the units and how it went over the years. Knows
 * app.report.overview. Begin with {@link vn.giaouoc.ui.report.overview.OverviewView}.
 */
@NullMarked
package vn.giaouoc.ui.report.overview;

import org.jspecify.annotations.NullMarked;
