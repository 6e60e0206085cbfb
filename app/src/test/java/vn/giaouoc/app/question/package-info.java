/**
 * The book of rules of the question desk, on the real engine. Begin with
 * {@link vn.giaouoc.app.question.QuestionServiceTest}.
 */
@NullMarked
package vn.giaouoc.app.question;

import org.jspecify.annotations.NullMarked;
