/**
 * Typing into one cell: what may stand there, and two people who type at once. Rights and the report's state are asked by
 * the caller. Begin with {@link vn.giaouoc.app.report.cell.CellWriter}.
 */
@NullMarked
package vn.giaouoc.app.report.cell;

import org.jspecify.annotations.NullMarked;
