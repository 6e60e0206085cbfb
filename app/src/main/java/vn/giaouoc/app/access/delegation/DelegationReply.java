package vn.giaouoc.app.access.delegation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.delegation.Delegate;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;

/** Delegations as the API tells them: ids are strings, the last day is the last on which the delegate signs. */
@Serdeable
record DelegationReply(
        String id,
        String officeId,
        OfficeKind kind,
        String title,
        @Nullable String place,
        String organisationId,
        String unit,
        Named holder,
        Named delegate,
        @Nullable String department,
        LocalDate from,
        LocalDate lastDay,
        String paperNumber,
        String reason,
        DelegationLine.State state) {

    /** A person by id and name. */
    @Serdeable
    record Named(String id, String name) {}

    /** An office the caller holds and may delegate. */
    @Serdeable
    record OwnOffice(
            String id, OfficeKind kind, String title, String organisationId, String departmentId, String employerId) {

        static OwnOffice of(SigningPower power) {
            return new OwnOffice(
                    Long.toString(power.officeId()),
                    power.kind(),
                    power.title(),
                    Long.toString(power.organisationId()),
                    Long.toString(power.departmentId()),
                    Long.toString(power.employerId()));
        }
    }

    /** One's own delegations. */
    @Serdeable
    record Own(List<OwnOffice> offices, List<DelegationReply> given, List<DelegationReply> received) {}

    /** Somebody who could be chosen. */
    @Serdeable
    record Colleague(String personId, String name, @Nullable String department) {

        static Colleague of(Delegate person) {
            return new Colleague(Long.toString(person.id()), person.fullName(), person.department());
        }
    }

    static Own of(OwnDelegations own, LocalDate today) {
        return new Own(
                own.offices().stream().map(OwnOffice::of).toList(), of(own.given(), today), of(own.received(), today));
    }

    static List<DelegationReply> of(List<DelegationLine> lines, LocalDate today) {
        return lines.stream().map(line -> of(line, today)).toList();
    }

    private static DelegationReply of(DelegationLine line, LocalDate today) {
        return new DelegationReply(
                Long.toString(line.id()),
                Long.toString(line.officeId()),
                line.kind(),
                line.title(),
                line.place(),
                Long.toString(line.organisationId()),
                line.unit(),
                new Named(Long.toString(line.holderId()), line.holderName()),
                new Named(Long.toString(line.personId()), line.personName()),
                line.department(),
                line.validFrom(),
                line.validTo().minusDays(1),
                line.paperNumber(),
                line.reason(),
                line.state(today));
    }
}
