package vn.giaouoc.app.pledge.kiosk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.access.secret.Tries;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;

/**
 * Finds who stands before a shared phone among the unit's own people. The tries are counted for this phone and what was
 * typed, so that nobody is locked out elsewhere.
 */
@Singleton
class KioskPeople {

    private final Members members;
    private final PersonRepository persons;
    private final Tries tries;
    private final Times times;

    KioskPeople(Members members, PersonRepository persons, Tries tries, Times times) {
        this.members = members;
        this.persons = persons;
        this.tries = tries;
        this.times = times;
    }

    Person find(KioskSessions.Open open, FindAtKiosk wish) {
        var typed = wish.login().strip();
        var guarded = "kiosk:" + open.sessionId() + ":" + Folded.of(typed);
        tries.take(guarded, Tries.Patience.KNOWLEDGE);
        var found = candidates(open.organisationId(), typed).stream()
                .filter(person -> wish.knowledge().trueOf(person))
                .toList();
        if (found.size() != 1) {
            throw Refusal.forbidden(
                    "KNOWLEDGE_WRONG",
                    found.isEmpty()
                            ? "Chưa tìm thấy người khớp cả hai thông tin. Anh/chị gõ lại, hoặc nhờ cán bộ công đoàn xem danh"
                                    + " sách."
                            : "Có nhiều người cùng tên. Anh/chị gõ số điện thoại hoặc mã đoàn viên thay cho họ tên.");
        }
        tries.forget(guarded);
        return found.getFirst();
    }

    private List<Person> candidates(long organisationId, String typed) {
        var byName = persons.findBySearchKey(Folded.of(typed));
        return Stream.of(byName.stream(), members.findByLogin(typed).stream(), members.byPhone(typed).stream())
                .flatMap(people -> people)
                .filter(person -> members.activeMembership(person.id(), times.today())
                        .filter(place -> place.organisationId() == organisationId)
                        .isPresent())
                .collect(java.util.stream.Collectors.toMap(Person::id, person -> person, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }
}
