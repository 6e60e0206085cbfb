package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one account of a person: a password for officers, a PIN for members, both for an officer who also signs as a
 * member.
 *
 * @param login the officer's sign-in name, none for plain members (they use phone number or member code)
 * @param mustChangePassword true while the password is one that somebody else handed out
 * @param totpCipher the encrypted secret of the second factor, none before enrolment
 * @param totpLastStep the newest time step already used, so that a code works once
 */
@MappedEntity("account")
public record Account(
        @Id long id,
        long personId,
        @Nullable String login,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        @Nullable String pinHash,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] totpCipher,
        @Nullable Long totpLastStep,
        @Nullable Instant disabledAt,
        Instant createdAt) {

    /** An account that nobody can sign in to yet: no password, no PIN. */
    public static Account fresh(long id, long personId, Instant now) {
        return new Account(id, personId, null, null, false, null, null, null, null, now);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public boolean secondFactor() {
        return totpCipher != null;
    }
}
