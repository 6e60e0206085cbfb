package vn.giaouoc.app.access.head;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.access.office.SigningPowerRepository;

/**
 * Who may sign for what on a day. Asked of the offices and not of an actor's grants, because a head signs on his or her
 * own phone, and a phone opened with a PIN holds no rights. Ended offices, and offices of an organisation, a department
 * or an employer that is no more, sign nothing.
 */
@Singleton
public class Heads {

    private final SigningPowerRepository powers;

    Heads(SigningPowerRepository powers) {
        this.powers = powers;
    }

    /** What this person may sign that day: own offices first, then those delegated to him or her. */
    public List<SigningPower> powersOf(long personId, LocalDate day) {
        var kinds = OfficeKind.signing();
        return Stream.concat(powers.own(personId, kinds, day).stream(), powers.delegated(personId, kinds, day).stream())
                .toList();
    }

    /** Every head of the unit that day, by name: of its departments, its groups and its employers, and its chair. */
    public List<SigningPower> holders(long organisationId, LocalDate day) {
        return powers.at(organisationId, OfficeKind.signing(), day);
    }
}
