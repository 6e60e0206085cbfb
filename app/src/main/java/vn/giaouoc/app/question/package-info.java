/**
 * The question desk (trade: BD-40): a unit asks Ban CS-PL of its province and reads the answer; what helps everybody becomes
 * public without a name. It knows organisations and persons; a report is a reference it never follows. Begin with
 * {@link vn.giaouoc.app.question.QuestionService}, which changes, and {@link vn.giaouoc.app.question.Questions}, which reads.
 */
@NullMarked
package vn.giaouoc.app.question;

import org.jspecify.annotations.NullMarked;
