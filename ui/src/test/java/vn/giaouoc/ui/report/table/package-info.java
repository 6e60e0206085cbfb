/**
 * Tables of reports read three times: from the screen, from the file, from the API. Begin with
 * {@link vn.giaouoc.ui.report.table.ReadThrice}.
 */
@NullMarked
package vn.giaouoc.ui.report.table;

import org.jspecify.annotations.NullMarked;
