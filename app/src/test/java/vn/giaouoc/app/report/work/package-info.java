/** Typing, checking, submitting and freezing as sentences. Begin with {@link vn.giaouoc.app.report.work.SubmissionTest}. */
@NullMarked
package vn.giaouoc.app.report.work;

import org.jspecify.annotations.NullMarked;
