/**
 * Questions as the office of a province lists them, and the words they are looked for by. It reads and changes nothing. Begin
 * with {@link vn.giaouoc.db.question.list.QuestionQueue}.
 */
@NullMarked
package vn.giaouoc.db.question.list;

import org.jspecify.annotations.NullMarked;
