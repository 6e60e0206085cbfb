package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's personal link or QR card. Of its 128-bit token only the SHA-256 is kept.
 *
 * @param issuedBy the account that printed it, none for the system
 * @param revokedAt when a newer one took its place or it was taken back
 */
@MappedEntity("member_link")
public record MemberLink(
        @Id long id,
        long personId,
        byte[] tokenHash,
        @Nullable Long issuedBy,
        Instant issuedAt,
        @Nullable Instant revokedAt) {}
