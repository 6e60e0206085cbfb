/**
 * The life of a report: its states, the one table of moves, and what must hold before each. It decides from facts it is
 * given and reads nothing. Begin with {@link vn.giaouoc.db.report.life.ReportMove}.
 */
@NullMarked
package vn.giaouoc.db.report.life;

import org.jspecify.annotations.NullMarked;
