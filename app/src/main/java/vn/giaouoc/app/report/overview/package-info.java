/**
 * Reports of many units side by side: completeness, distributions, units that fall, years one after another. Everything is
 * counted from approved submissions and nothing is written. Begin with
 * {@link vn.giaouoc.app.report.overview.Overviews}.
 */
@NullMarked
package vn.giaouoc.app.report.overview;

import org.jspecify.annotations.NullMarked;
