package vn.giaouoc.app.member.door;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.list.MemberLine;

/** One page of the list of a unit and how many the whole list has. */
@Serdeable
public record MemberPage(int total, List<Line> members) {

    /** One member in the list. */
    @Serdeable
    public record Line(
            String personId,
            String fullName,
            Gender gender,
            @Nullable Integer birthYear,
            @Nullable String memberCode,
            @Nullable String phone,
            String department,
            MembershipKind kind,
            LocalDate from,
            boolean suspended) {

        static Line of(MemberLine line) {
            return new Line(
                    Long.toString(line.personId()),
                    line.fullName(),
                    line.gender(),
                    line.birthYear(),
                    line.memberCode(),
                    line.phone(),
                    line.departmentName(),
                    line.kind(),
                    line.validFrom(),
                    line.suspended());
        }
    }
}
