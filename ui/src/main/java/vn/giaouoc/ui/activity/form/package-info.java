/**
 * Dialogs that write records and issues; the fields of a record come from its kind, which is content. Begin with
 * {@link vn.giaouoc.ui.activity.form.RecordDialog}.
 */
@NullMarked
package vn.giaouoc.ui.activity.form;

import org.jspecify.annotations.NullMarked;
