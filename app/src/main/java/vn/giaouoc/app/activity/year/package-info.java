/**
 * To which year a day belongs, and whether the report of a year was submitted already. One rule for records, figures and
 * reports. Begin with {@link vn.giaouoc.app.activity.year.YearCut}.
 */
@NullMarked
package vn.giaouoc.app.activity.year;

import org.jspecify.annotations.NullMarked;
