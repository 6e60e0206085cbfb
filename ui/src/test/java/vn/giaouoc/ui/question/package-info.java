/** The screens of the question desk, without a browser. Begin with {@link vn.giaouoc.ui.question.QuestionViewsTest}. */
@NullMarked
package vn.giaouoc.ui.question;

import org.jspecify.annotations.NullMarked;
