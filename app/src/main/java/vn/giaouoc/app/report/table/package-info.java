/**
 * The tables of reports as people keep them: the list, the queue, the overview's figures, a consolidation, one report, each
 * laid out from the same answer its screen and the API give. It knows report services and app.spreadsheet. Begin with
 * {@link vn.giaouoc.app.report.table.OwedTable}.
 */
@NullMarked
package vn.giaouoc.app.report.table;

import org.jspecify.annotations.NullMarked;
