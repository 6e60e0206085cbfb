/**
 * Questions of units to the office of the province, and what was said about each (trade: BD-40). It knows organisations and
 * persons by their ids alone; a report is only named. Begin with {@link vn.giaouoc.db.question.Question}.
 */
@NullMarked
package vn.giaouoc.db.question;

import org.jspecify.annotations.NullMarked;
