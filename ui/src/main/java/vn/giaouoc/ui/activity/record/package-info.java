/**
 * Records as a table on a desk, as cards on a phone, and one of them opened with its files, issues and history. Begin with
 * {@link vn.giaouoc.ui.activity.record.RecordList}.
 */
@NullMarked
package vn.giaouoc.ui.activity.record;

import org.jspecify.annotations.NullMarked;
