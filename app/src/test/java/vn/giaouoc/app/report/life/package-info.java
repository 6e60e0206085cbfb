/** The table of moves as sentences. Begin with {@link vn.giaouoc.app.report.life.ReportMovesTest}. */
@NullMarked
package vn.giaouoc.app.report.life;

import org.jspecify.annotations.NullMarked;
