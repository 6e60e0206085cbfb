/**
 * The question desk as JSON. It holds no rule. Begin with {@link vn.giaouoc.app.question.door.QuestionApi}.
 */
@NullMarked
package vn.giaouoc.app.question.door;

import org.jspecify.annotations.NullMarked;
