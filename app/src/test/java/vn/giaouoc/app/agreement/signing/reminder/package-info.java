/** Reminders are capped, told in sentences. */
@NullMarked
package vn.giaouoc.app.agreement.signing.reminder;

import org.jspecify.annotations.NullMarked;
