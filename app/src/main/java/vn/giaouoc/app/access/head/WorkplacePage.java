package vn.giaouoc.app.access.head;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;

/**
 * Where the people of a unit work and who heads each place; ids are strings.
 *
 * @param named true when the reader may know the heads by name
 * @param keeps true when the reader may add, rename and end places
 * @param appoints true when the reader may give and end the offices of heads
 * @param employers the standing ones first, then those that ended
 * @param departments the standing ones in Vietnamese order, then those that ended
 * @param headless how many standing departments have nobody at their head: they cannot sign an agreement
 */
@Serdeable
public record WorkplacePage(
        String unitId,
        String unit,
        boolean named,
        boolean keeps,
        boolean appoints,
        List<EmployerLine> employers,
        List<DepartmentLine> departments,
        long headless) {

    /**
     * An employer.
     *
     * @param endedOn the first day on which it is no more, none while it stands
     * @param headed true when somebody is at its head today
     * @param heads today's and coming ones, empty for a reader who may not know them by name
     * @param departments how many standing departments are its own
     * @param members members in these, and in no department where it is the only employer
     */
    @Serdeable
    public record EmployerLine(
            String id,
            String name,
            LocalDate from,
            @Nullable LocalDate endedOn,
            boolean headed,
            List<Head> heads,
            long departments,
            long members) {}

    /**
     * A department or a group.
     *
     * @param employerId the employer it belongs to; the only one of the unit where nothing else was said
     * @param staff people who work there and are no members
     */
    @Serdeable
    public record DepartmentLine(
            String id,
            String name,
            @Nullable String employerId,
            @Nullable String employer,
            @Nullable LocalDate endedOn,
            boolean headed,
            List<Head> heads,
            long members,
            long staff) {}

    /**
     * Who heads a place.
     *
     * @param from the first day
     * @param lastDay the last one, none while no end is known
     * @param coming true when the term begins later
     * @param reachable true when the person has a PIN or a password of his or her own and could sign
     * @param delegate who may sign in the head's place today
     * @param delegateLastDay until when
     */
    @Serdeable
    public record Head(
            String officeId,
            String personId,
            String name,
            OfficeKind kind,
            String title,
            LocalDate from,
            @Nullable LocalDate lastDay,
            boolean coming,
            boolean reachable,
            @Nullable String delegate,
            @Nullable LocalDate delegateLastDay) {}

    /** A nghiệp đoàn: nobody employs its members, so its groups are what agrees with each other. */
    public boolean withoutEmployer() {
        return employers.stream().noneMatch(employer -> employer.endedOn() == null);
    }

    /** What the head of a department is called here: where nobody employs, the head of a union group. */
    public OfficeKind headOfDepartment() {
        return withoutEmployer() ? OfficeKind.GROUP_HEAD : OfficeKind.DEPARTMENT_HEAD;
    }
}
