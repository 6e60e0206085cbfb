/**
 * A report filled in: what stands in every cell now or stood there when it was submitted, and which checks hold. It changes
 * nothing. Begin with {@link vn.giaouoc.app.report.sheet.Sheet}.
 */
@NullMarked
package vn.giaouoc.app.report.sheet;

import org.jspecify.annotations.NullMarked;
