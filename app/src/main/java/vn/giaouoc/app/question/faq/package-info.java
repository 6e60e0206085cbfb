/**
 * What the office of a province makes public out of its answers: in words of their own, nothing of the unit or a person.
 * Anybody reads it. Begin with {@link vn.giaouoc.app.question.faq.FaqService}.
 */
@NullMarked
package vn.giaouoc.app.question.faq;

import org.jspecify.annotations.NullMarked;
