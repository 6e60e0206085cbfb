package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;

/** What other features ask about people. It checks no rights: the asking service has done so. */
@Singleton
public class Members {

    private final PersonRepository persons;
    private final MembershipRepository memberships;

    public Members(PersonRepository persons, MembershipRepository memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    public Optional<Person> person(long id) {
        return persons.findById(id);
    }

    /** These people by id; ids nobody has are left out. */
    public Map<Long, Person> people(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Where a person counts on a day: of two memberships at once the one begun last (contract of counting). */
    public Optional<Membership> activeMembership(long personId, LocalDate day) {
        return memberships.countingOn(personId, day);
    }

    /** A person's whole way through unions, oldest first. */
    public List<Membership> way(long personId) {
        return memberships.ofPerson(personId);
    }

    /**
     * The person behind what was typed at a sign-in: a member code, or a telephone number that one person alone has.
     * Empty when nobody or more than one has it; a couple on one phone signs in by member code.
     */
    public Optional<Person> findByLogin(String phoneOrCode) {
        var text = phoneOrCode.strip();
        var byCode = persons.findByMemberCode(text);
        if (byCode.isPresent()) {
            return byCode;
        }
        var sharing = byPhone(text);
        return sharing.size() == 1 ? Optional.of(sharing.getFirst()) : Optional.empty();
    }

    /** Everybody on this telephone number; none when the text is no number. */
    public List<Person> byPhone(String text) {
        try {
            return persons.findByPhone(PhoneNumber.of(text).value());
        } catch (Refusal notANumber) {
            return List.of();
        }
    }
}
