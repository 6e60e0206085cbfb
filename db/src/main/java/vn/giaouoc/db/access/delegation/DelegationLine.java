package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;

/**
 * One delegation as lists show it: who signs in whose place, for which office, from when to when.
 *
 * @param id the delegation
 * @param title the office's title
 * @param place the department or employer the office heads, none for the whole unit
 * @param unit the organisation's name on the day asked
 * @param department where the delegate works, which tells namesakes apart
 * @param validTo the first day without it; no later than the end of the office itself
 */
@MappedEntity("delegation")
public record DelegationLine(
        @Id long id,
        long officeId,
        OfficeKind kind,
        String title,
        @Nullable String place,
        long organisationId,
        String unit,
        long holderId,
        String holderName,
        long personId,
        String personName,
        @Nullable String department,
        LocalDate validFrom,
        LocalDate validTo,
        String paperNumber,
        String reason,
        @Nullable Instant revokedAt) {

    /** Whether the delegate may sign on that day, said in one word for badges. */
    public State state(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (!day.isBefore(validTo)) {
            return State.OVER;
        }
        return day.isBefore(validFrom) ? State.COMING : State.STANDING;
    }

    /** Where a delegation stands. */
    public enum State {
        STANDING("Đang có hiệu lực"),
        COMING("Sắp có hiệu lực"),
        OVER("Đã hết hạn"),
        REVOKED("Đã thu hồi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Vietnamese word on screens. */
        public String label() {
            return label;
        }

        /** True while it signs or will sign, so that it can still be taken back. */
        public boolean open() {
            return this == STANDING || this == COMING;
        }
    }
}
