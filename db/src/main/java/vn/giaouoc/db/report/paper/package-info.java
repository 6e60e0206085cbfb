/**
 * What the văn thư entered for the papers of reports: number, symbol, place, day, nơi nhận. It knows reports by their id and
 * never how a paper is printed. Begin with {@link vn.giaouoc.db.report.paper.ReportPaperHead}.
 */
@NullMarked
package vn.giaouoc.db.report.paper;

import org.jspecify.annotations.NullMarked;
