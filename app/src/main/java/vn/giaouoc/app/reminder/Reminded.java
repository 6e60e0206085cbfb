package vn.giaouoc.app.reminder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.reminder.Recipient;
import vn.giaouoc.db.reminder.ReminderPeople;

/** Who is reminded for a union: whoever can hand in for it, chair and deputy. */
@Singleton
class Reminded {

    private static final Set<OfficeKind> KINDS = Arrays.stream(OfficeKind.values())
            .filter(kind -> Authorities.of(kind, Authorities.Place.GRASSROOTS).contains(Authority.SUBMIT_REPORT))
            .collect(Collectors.toUnmodifiableSet());

    private final ReminderPeople people;

    Reminded(ReminderPeople people) {
        this.people = people;
    }

    List<Recipient> of(Collection<Long> organisations, LocalDate day) {
        return people.holding(KINDS, organisations, day);
    }
}
