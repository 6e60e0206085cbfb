package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ủy quyền ký: the holder of an office lets a person sign in his or her place from {@code validFrom} up to, not including,
 * {@code validTo}. It passes on the signing power alone: rights over lists and figures stay with the office, because
 * whoever signs for a head of department has no reason to open the register.
 *
 * @param paperNumber the number of the written delegation (Nghị định 30/2020/NĐ-CP, Điều 13)
 * @param givenBy the account that gave it, none for the system
 * @param revokedAt when it was taken back, none while it stands
 */
@MappedEntity("delegation")
public record Delegation(
        @Id long id,
        long officeId,
        long personId,
        LocalDate validFrom,
        LocalDate validTo,
        String paperNumber,
        String reason,
        @Nullable Long givenBy,
        Instant givenAt,
        @Nullable Long revokedBy,
        @Nullable Instant revokedAt) {}
