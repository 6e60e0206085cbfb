/** The forms of the resource folder, and that content alone makes another. Begin with {@link vn.giaouoc.app.report.form.FormTest}. */
@NullMarked
package vn.giaouoc.app.report.form;

import org.jspecify.annotations.NullMarked;
