/**
 * What people ask the question desk to do, as requests. They know no rule. Begin with
 * {@link vn.giaouoc.app.question.ask.AskQuestion}.
 */
@NullMarked
package vn.giaouoc.app.question.ask;

import org.jspecify.annotations.NullMarked;
