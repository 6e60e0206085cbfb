package vn.giaouoc.app.member;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;

/**
 * Writes persons down: details become a row, a citizen number is sealed on the way, a number taken twice is refused.
 */
@Singleton
public class PersonBook {

    private static final int YOUNGEST_AT_WORK = 15;

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final CitizenVault vault;
    private final Times times;

    PersonBook(PersonRepository persons, MembershipRepository memberships, CitizenVault vault, Times times) {
        this.persons = persons;
        this.memberships = memberships;
        this.vault = vault;
        this.times = times;
    }

    /**
     * Takes a person's row for this transaction and tells the memberships as they are now. Must be the first thing a
     * transaction asks: its view of the data begins after the lock, so whoever counts does not count what was.
     */
    public List<Membership> take(long personId) {
        if (persons.lock(personId).isEmpty()) {
            throw unknown();
        }
        return memberships.ofPersonNow(personId);
    }

    public Person person(long personId) {
        return persons.findById(personId).orElseThrow(PersonBook::unknown);
    }

    /** The open membership of a person at a unit among these. */
    public static Membership openAt(long organisationId, List<Membership> way) {
        return way.stream()
                .filter(each -> each.organisationId() == organisationId && each.open())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_HERE",
                        "Người này hiện không sinh hoạt ở đơn vị. Hãy tải lại danh sách để xem tình trạng mới nhất."));
    }

    /** Writes somebody new down, in no unit yet; the caller has asked the rights. */
    public Person write(PersonDetails details) {
        requireOldEnough(details);
        var sealed = details.citizen() == null ? null : vault.seal(details.citizen());
        var person = row(Ids.next(), details, sealed, null, 0);
        return refusingTaken(() -> persons.save(person));
    }

    /** Mends a person; an empty citizen number keeps the sealed one unless it is to be forgotten. */
    public Person mend(Person known, PersonDetails details, boolean forgetCitizen) {
        requireOldEnough(details);
        var sealed = details.citizen() == null ? (forgetCitizen ? null : sealedOf(known)) : sealOrKeep(known, details);
        var mended = row(known.id(), details, sealed, known, known.version());
        return refusingTaken(() -> persons.update(mended));
    }

    /** Fills what was not known with what is; nothing known is overwritten. */
    Person fill(Person known, PersonDetails more) {
        var knownBirth = Duplicates.birth(known);
        var filled = new PersonDetails(
                PersonName.of(known.fullName()),
                known.gender() == Gender.UNSTATED ? more.gender() : known.gender(),
                knownBirth == null || (knownBirth.date() == null && more.birth() != null) ? more.birth() : knownBirth,
                known.memberCode() == null ? more.memberCode() : known.memberCode(),
                known.citizenHash() == null ? more.citizen() : null,
                more.phone() != null || known.phone() == null ? more.phone() : PhoneNumber.of(known.phone()),
                more.email() == null ? known.email() : more.email());
        return mend(known, filled, false);
    }

    /** Pours what one record knows into another that lacks it, and empties it of everything one person alone may have. */
    public void pour(Person from, Person into) {
        var bare = new Person(
                from.id(),
                from.fullName(),
                from.searchKey(),
                from.sortKey(),
                from.birthYear(),
                from.birthDate(),
                from.gender(),
                null,
                null,
                null,
                null,
                null,
                null,
                from.batchId(),
                from.createdAt(),
                from.version());
        persons.update(bare);
        boolean lacksBirth = into.birthYear() == null
                || (into.birthDate() == null && Objects.equals(into.birthYear(), from.birthYear()));
        boolean lacksCitizen = into.citizenHash() == null;
        persons.update(new Person(
                into.id(),
                into.fullName(),
                into.searchKey(),
                into.sortKey(),
                lacksBirth ? from.birthYear() : into.birthYear(),
                lacksBirth ? from.birthDate() : into.birthDate(),
                into.gender() == Gender.UNSTATED ? from.gender() : into.gender(),
                into.memberCode() == null ? from.memberCode() : into.memberCode(),
                lacksCitizen ? from.citizenCipher() : into.citizenCipher(),
                lacksCitizen ? from.citizenHash() : into.citizenHash(),
                lacksCitizen ? from.citizenLast3() : into.citizenLast3(),
                into.phone() == null ? from.phone() : into.phone(),
                into.email() == null ? from.email() : into.email(),
                into.batchId(),
                into.createdAt(),
                into.version()));
    }

    private CitizenVault.Sealed sealOrKeep(Person known, PersonDetails details) {
        var number = Objects.requireNonNull(details.citizen());
        var same = known.citizenHash() != null && Arrays.equals(known.citizenHash(), vault.hash(number));
        var kept = sealedOf(known);
        return same && kept != null ? kept : vault.seal(number);
    }

    private static CitizenVault.@Nullable Sealed sealedOf(Person known) {
        return known.citizenCipher() == null || known.citizenHash() == null || known.citizenLast3() == null
                ? null
                : new CitizenVault.Sealed(known.citizenCipher(), known.citizenHash(), known.citizenLast3());
    }

    private Person row(
            long id,
            PersonDetails details,
            CitizenVault.@Nullable Sealed sealed,
            @Nullable Person known,
            long version) {
        var birth = details.birth();
        return new Person(
                id,
                details.name().value(),
                details.name().searchKey(),
                details.name().sortKey(),
                birth == null ? null : birth.year(),
                birth == null ? null : birth.date(),
                details.gender(),
                details.memberCode(),
                sealed == null ? null : sealed.cipher(),
                sealed == null ? null : sealed.hash(),
                sealed == null ? null : sealed.last3(),
                details.phone() == null ? null : details.phone().value(),
                details.email(),
                known == null ? null : known.batchId(),
                known == null ? times.now() : known.createdAt(),
                version);
    }

    private void requireOldEnough(PersonDetails details) {
        LocalDate today = times.today();
        var birth = details.birth();
        if (birth != null && birth.year() > today.getYear() - YOUNGEST_AT_WORK) {
            throw Refusal.invalid(
                            "BIRTH_TOO_YOUNG", "Năm sinh cho thấy người này chưa đủ 15 tuổi. Hãy xem lại ngày sinh.")
                    .with("field", "birth");
        }
    }

    private static Person refusingTaken(Supplier<Person> write) {
        try {
            return write.get();
        } catch (DataAccessException broken) {
            var message = String.valueOf(broken.getMessage());
            if (message.contains("person_member_code")) {
                throw Refusal.conflict(
                                "MEMBER_CODE_TAKEN",
                                "Mã số đoàn viên này đã ghi cho người khác. Hãy xem lại mã trên thẻ.")
                        .with("field", "memberCode");
            }
            if (message.contains("person_citizen")) {
                throw Refusal.conflict(
                                "CITIZEN_NUMBER_TAKEN",
                                "Số CCCD này đã ghi cho người khác. Hãy xem lại số, hoặc tìm hồ sơ cũ để dùng tiếp.")
                        .with("field", "citizen");
            }
            throw broken;
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("PERSON_UNKNOWN", "Không tìm thấy hồ sơ này. Hãy tải lại danh sách.");
    }
}
