/**
 * Owed reports as lists: who owes, who handed in, where it lies. Reading only. Begin with
 * {@link vn.giaouoc.db.report.list.OwedRows}.
 */
@NullMarked
package vn.giaouoc.db.report.list;

import org.jspecify.annotations.NullMarked;
