package vn.giaouoc.db.member.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.Person;

/**
 * Somebody the portal knows who may be in a row of the file.
 *
 * @param memberships the whole way, oldest first
 */
public record KnownPerson(Person person, List<Membership> memberships) {

    public @Nullable BirthDate birth() {
        return person.birthYear() == null ? null : new BirthDate(person.birthYear(), person.birthDate());
    }

    /** The last membership at this unit that was not written by mistake. */
    public Optional<Membership> at(long organisationId) {
        return memberships.stream()
                .filter(each -> each.organisationId() == organisationId)
                .reduce((earlier, later) -> later);
    }

    /** Still a member, or staff, of this unit. */
    public boolean openAt(long organisationId) {
        return at(organisationId).filter(Membership::open).isPresent();
    }

    /** Still somewhere. */
    public boolean openAnywhere() {
        return memberships.stream().anyMatch(Membership::open);
    }
}
