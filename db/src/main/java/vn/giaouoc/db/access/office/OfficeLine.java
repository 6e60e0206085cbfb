package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One office as lists show it: who, where, how long, and whether the person can sign in.
 *
 * @param id the office
 * @param name the holder's full name
 * @param unit the organisation's name on the day asked
 * @param accountId the holder's account, none when the person never had one
 * @param login the sign-in name, none when no officer account was opened yet
 */
@MappedEntity("office")
public record OfficeLine(
        @Id long id,
        long personId,
        String name,
        long organisationId,
        String unit,
        long departmentId,
        @Nullable String department,
        long employerId,
        @Nullable String employer,
        OfficeKind kind,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        String decisionNumber,
        @Nullable Long accountId,
        @Nullable String login,
        boolean mustChangePassword,
        boolean secondFactor,
        @Nullable Instant disabledAt) {

    /** Whether the holder could sign in as an officer today, said in one word for badges. */
    public State state(LocalDate day) {
        if (!day.isBefore(validTo)) {
            return State.ENDED;
        }
        if (disabledAt != null) {
            return State.DISABLED;
        }
        if (login == null && !kind.ofEmployer()) { // who leads an employer signs on a phone and needs no desk
            return State.NO_ACCOUNT;
        }
        if (day.isBefore(validFrom)) {
            return State.COMING;
        }
        return mustChangePassword ? State.FIRST_PASSWORD : State.HELD;
    }

    /** Where an office stands. */
    public enum State {
        HELD("Đang giữ"),
        COMING("Sắp nhận"),
        FIRST_PASSWORD("Chưa đổi mật khẩu đầu"),
        NO_ACCOUNT("Chưa có tài khoản"),
        DISABLED("Tài khoản bị khóa"),
        ENDED("Đã thôi giữ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
