/**
 * Owed reports as rows (trade: part 5). It knows campaigns and organisations by their ids only; forms, values, marks and
 * frozen submissions lie in the packages below. Begin with {@link vn.giaouoc.db.report.Report}.
 */
@NullMarked
package vn.giaouoc.db.report;

import org.jspecify.annotations.NullMarked;
