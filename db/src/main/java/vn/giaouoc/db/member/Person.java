package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, once for life, whatever unions he or she passes through. The citizen number is kept sealed: cipher for the
 * record, keyed hash for matching, three digits for the eye (design: personal data).
 *
 * @param searchKey the folded name, {@code dang dinh dat}
 * @param sortKey orders by given name, then surname, then middle names, as Vietnamese lists do
 * @param birthYear known without the day for many; the year of {@code birthDate} when that is known
 * @param phone ten digits beginning with 0; a couple may share one, some have none
 * @param batchId the import that made this record
 */
@MappedEntity("person")
// Micronaut does not see jspecify's annotation inside an array type, hence its own beside it
@SuppressWarnings("ArrayRecordComponent") // the row as it is; nobody compares persons by their cipher
public record Person(
        @Id long id,
        String fullName,
        String searchKey,
        String sortKey,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        Gender gender,
        @Nullable String memberCode,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] citizenCipher,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] citizenHash,
        @Nullable String citizenLast3,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long batchId,
        Instant createdAt,
        @Version long version) {

    /** "N*** T*** H***": how a name stands where names are not shown (trade: 4.3). */
    public String maskedName() {
        return fullName.replaceAll("(\\S)\\S*", "$1***");
    }
}
