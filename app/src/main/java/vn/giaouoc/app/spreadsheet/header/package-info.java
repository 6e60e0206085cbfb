/**
 * Finding the header in lists people made for the eye: title rows, two-row headers, names of columns that differ from
 * office to office, rows that are departments, totals or signatures. The words are content in YAML. Begin with
 * {@link vn.giaouoc.app.spreadsheet.header.HeaderFinder}.
 */
@NullMarked
package vn.giaouoc.app.spreadsheet.header;

import org.jspecify.annotations.NullMarked;
