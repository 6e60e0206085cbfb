/**
 * Screens of the question desk: what a unit asks, what the office answers, what everybody may read. They know the services of
 * questions only. Begin with {@link vn.giaouoc.ui.question.QuestionsView}.
 */
@NullMarked
package vn.giaouoc.ui.question;

import org.jspecify.annotations.NullMarked;
