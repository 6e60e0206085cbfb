/**
 * Questions with answers that anybody may read. It knows the question they came from by its id. Begin with
 * {@link vn.giaouoc.db.question.faq.Faq}.
 */
@NullMarked
package vn.giaouoc.db.question.faq;

import org.jspecify.annotations.NullMarked;
