/**
 * Questions as people read them. Records only. Begin with {@link vn.giaouoc.app.question.page.QuestionPage}.
 */
@NullMarked
package vn.giaouoc.app.question.page;

import org.jspecify.annotations.NullMarked;
