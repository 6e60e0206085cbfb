/**
 * The arithmetic of a consolidation, cell by cell and roll-up kind by roll-up kind, from frozen figures and the people behind
 * them. It reads nothing and asks nobody. Begin with {@link vn.giaouoc.app.report.consolidate.roll.CellRollup}.
 */
@NullMarked
package vn.giaouoc.app.report.consolidate.roll;

import org.jspecify.annotations.NullMarked;
