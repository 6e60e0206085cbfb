/** What becomes public out of answers, as rules on the real engine. */
@NullMarked
package vn.giaouoc.app.question.faq;

import org.jspecify.annotations.NullMarked;
