/**
 * What is due, said by whichever feature knows: a bean of {@link vn.giaouoc.app.reminder.due.DueSource} is all it takes to be
 * reminded of. It knows no feature. Begin with {@link vn.giaouoc.app.reminder.due.Due}.
 */
@NullMarked
package vn.giaouoc.app.reminder.due;

import org.jspecify.annotations.NullMarked;
