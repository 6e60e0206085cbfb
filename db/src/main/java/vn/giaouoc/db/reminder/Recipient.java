package vn.giaouoc.db.reminder;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is reminded for a union.
 *
 * @param email null when the register holds none
 * @param wantsMail false for who chose to read reminders in the portal only
 */
public record Recipient(
        long organisationId,
        long personId,
        String name,
        @Nullable String email,
        boolean wantsMail) {

    /** True when a letter may go out. */
    public boolean reachable() {
        return email != null && !email.isBlank() && wantsMail;
    }
}
