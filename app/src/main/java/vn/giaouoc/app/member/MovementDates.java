package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.MembershipRepository;

/**
 * On which days people may be moved. Never in the future; and not before the last cut-off that has passed, because that
 * would change figures that are closed, unless a superior or the portal itself does it.
 */
@Singleton
public class MovementDates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MembershipRepository memberships;
    private final OrganisationTree tree;
    private final MemberRights rights;
    private final Times times;

    public MovementDates(MembershipRepository memberships, OrganisationTree tree, MemberRights rights, Times times) {
        this.memberships = memberships;
        this.tree = tree;
        this.rights = rights;
        this.times = times;
    }

    /** The earliest day an officer of the unit may date a movement. */
    public LocalDate earliest(long organisationId) {
        var today = times.today();
        return memberships
                .lastCutOff(unitType(organisationId, today), today)
                .map(cutOff -> cutOff.plusDays(1))
                .orElse(today.withDayOfYear(1));
    }

    /** True when figures of the unit that were counted on or after that day are closed. */
    public boolean closed(long organisationId, LocalDate day) {
        var today = times.today();
        return memberships
                .lastCutOff(unitType(organisationId, today), today)
                .filter(cutOff -> !day.isAfter(cutOff))
                .isPresent();
    }

    /** Refuses a day in the future, and a day that would change closed figures when the actor may not. */
    public void require(Actor actor, long organisationId, LocalDate day) {
        if (day.isAfter(times.today())) {
            throw Refusal.invalid(
                    "DATE_IN_FUTURE",
                    "Ngày " + SHOWN.format(day) + " chưa tới. Hãy ghi việc này từ ngày đó, hoặc chọn ngày không sau hôm"
                            + " nay.");
        }
        if (rights.above(actor, organisationId)) {
            return;
        }
        var earliest = earliest(organisationId);
        if (day.isBefore(earliest)) {
            throw Refusal.invalid(
                    "DATE_CLOSED",
                    "Số liệu trước ngày " + SHOWN.format(earliest) + " đã chốt. Hãy chọn từ ngày "
                            + SHOWN.format(earliest) + ", hoặc nhờ công đoàn cấp trên ghi.");
        }
    }

    public LocalDate today() {
        return times.today();
    }

    private String unitType(long organisationId, LocalDate today) {
        return tree.find(organisationId, today)
                .map(version -> version.unitType().name())
                .orElse("*");
    }
}
