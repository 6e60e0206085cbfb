/**
 * Questions of the demo: one that waits, one in hand, answers, and what became public of them. It speaks to the services of
 * the question desk as officers would. Begin with {@link vn.giaouoc.app.demo.question.DemoQuestions}.
 */
@NullMarked
package vn.giaouoc.app.demo.question;

import org.jspecify.annotations.NullMarked;
