package vn.giaouoc.app.access.first;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.account.StartingPassword;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.UnitType;

/**
 * The top of the tree and whoever starts to work there: an administrator gives offices and keeps the tree, a reviewer of
 * the root opens campaign years; one person holds both until others are given theirs.
 */
@Singleton
class FirstPlace {

    static final String LOGIN = "quantri";

    /** The first day of the first campaign; units brought in later may be dated from here. */
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final String DECISION = "Khởi tạo cổng";

    private final Rows rows;
    private final Hands hands;
    private final Times times;
    private final String name;

    FirstPlace(
            Rows rows,
            Hands hands,
            Times times,
            @Property(name = "portal.first.organisation", defaultValue = "Liên đoàn Lao động tỉnh") String name) {
        this.rows = rows;
        this.hands = hands;
        this.times = times;
        this.name = name;
    }

    /** What tells an empty portal. */
    @Singleton
    record Rows(OrganisationRepository organisations, AccountRepository accounts) {}

    /** What builds the place. */
    @Singleton
    record Hands(OrganisationService organisations, PersonBook persons, OfficeService offices, Accounts accounts) {}

    /** True when there is no unit and nobody who could sign in. */
    boolean empty() {
        return rows.organisations().any().isEmpty() && rows.accounts().any().isEmpty();
    }

    /** Makes unit, person, offices and account: all or none. */
    @Transactional
    public StartingPassword found() {
        long root = hands.organisations()
                .found(
                        Actor.SYSTEM,
                        FoundOrganisation.of(
                                null,
                                name,
                                OrganisationLevel.FEDERATION,
                                UnitType.UNION_BODY,
                                Decision.of(DECISION, SINCE)));
        long person = hands.persons()
                .write(PersonDetails.named("Quản trị cổng", Gender.UNSTATED))
                .id();
        give(person, root, OfficeKind.ADMINISTRATOR, "Quản trị cổng");
        give(person, root, OfficeKind.REVIEWER, "Cán bộ tổng hợp");
        return hands.accounts().open(Actor.SYSTEM, new OpenAccount(person, LOGIN));
    }

    private void give(long person, long root, OfficeKind kind, String title) {
        hands.offices()
                .give(Actor.SYSTEM, new GiveOffice(person, root, 0, 0, kind, title, times.today(), null, DECISION));
    }
}
