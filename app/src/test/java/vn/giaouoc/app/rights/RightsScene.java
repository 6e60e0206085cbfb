package vn.giaouoc.app.rights;

import static vn.giaouoc.app.rights.route.Position.OTHER_BRANCH;
import static vn.giaouoc.app.rights.route.Position.OTHER_DEPARTMENT;
import static vn.giaouoc.app.rights.route.Position.OTHER_PROVINCE;
import static vn.giaouoc.app.rights.route.Position.OWN;
import static vn.giaouoc.app.rights.route.Position.SIBLING;
import static vn.giaouoc.app.rights.route.Position.SUPERIOR;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.secret.Passwords;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.Role;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * Two provinces: one with two superiors and units below them, departments, people and one officer of every role; another
 * one that is nobody's business. Signs in by the real services.
 */
@Singleton
@Requires(property = "rights.scene")
class RightsScene {

    static final String PASSWORD = "mua xuan tren ban";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    private final OrganisationService organisations;
    private final OrganisationTree tree;
    private final MemberScene members;
    private final Desk desk;

    private final Map<Position, Long> units = new EnumMap<>(Position.class);
    private final Map<Position, Long> parents = new EnumMap<>(Position.class);
    private final Map<Position, Long> departments = new EnumMap<>(Position.class);
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private final Map<Role, Long> offices = new EnumMap<>(Role.class);
    private final long province;
    private final long otherProvince;
    private final long neutral;

    RightsScene(OrganisationService organisations, OrganisationTree tree, MemberScene members, Desk desk) {
        this.organisations = organisations;
        this.tree = tree;
        this.members = members;
        this.desk = desk;
        found(null, "Nơi khác", OrganisationLevel.FEDERATION); // campaigns answer to the first root: not one of ours
        province = found(null, "Liên đoàn Lao động tỉnh", OrganisationLevel.FEDERATION);
        otherProvince = found(null, "Liên đoàn Lao động tỉnh bạn", OrganisationLevel.FEDERATION);
        var superior = found(province, "Công đoàn xã", OrganisationLevel.UPPER);
        place(SUPERIOR, superior, province);
        unit(OWN, superior);
        place(OTHER_DEPARTMENT, unit(OWN), superior);
        departments.put(
                OTHER_DEPARTMENT, tree.department(unit(OWN), "Tổ hai", null).id());
        unit(SIBLING, superior);
        unit(OTHER_BRANCH, found(province, "Công đoàn phường", OrganisationLevel.UPPER));
        unit(OTHER_PROVINCE, found(otherProvince, "Công đoàn xã bạn", OrganisationLevel.UPPER));
        neutral = found(superior, "Công đoàn cơ sở giữa", OrganisationLevel.GRASSROOTS);
        for (var role : Role.values()) {
            if (role != Role.ANONYMOUS) {
                accounts.put(role, officer(role));
            }
        }
    }

    /** Where offices and accounts are kept. */
    @Singleton
    @Requires(property = "rights.scene")
    record Desk(AccountRepository accounts, OfficeRepository offices, SessionService sessions, Passwords passwords) {}

    private void unit(Position position, long superior) {
        place(
                position,
                found(superior, "Công đoàn cơ sở " + position.unitName(), OrganisationLevel.GRASSROOTS),
                superior);
        departments.put(
                position, tree.department(unit(position), "Tổ một", null).id());
        found(unit(position), "Tổ công đoàn", OrganisationLevel.GROUP); // so that nobody can dissolve the unit
        person(position, position.memberName());
    }

    private void place(Position position, long unit, long parent) {
        units.put(position, unit);
        parents.put(position, parent);
    }

    private long found(@Nullable Long parent, String name, OrganisationLevel level) {
        return organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        parent,
                        name + " " + Ids.next(),
                        level,
                        UnitType.PUBLIC_SERVICE_UNIT,
                        Decision.of("01/QĐ-LĐLĐ", LONG_AGO)));
    }

    private Account officer(Role role) {
        var person = role == Role.MEMBER ? person(OWN, "Người Hỏi") : neutralPerson("Người Hỏi");
        var kind = role.office;
        if (kind != null) {
            offices.put(role, office(person, kind, at(role), kind.ofDepartment() ? department(OWN) : 0));
        }
        return account(person);
    }

    private long at(Role role) {
        return switch (role.place) {
            case OWN -> unit(OWN);
            case SUPERIOR -> unit(SUPERIOR);
            case PROVINCE -> province;
        };
    }

    /** A new access token of this role; signing in anew each time, because some routes sign out. */
    String token(Role role) {
        var account = accounts.get(role);
        if (account == null) {
            throw new IllegalArgumentException(role + " has no account");
        }
        var kind = role == Role.MEMBER ? SessionKind.MEMBER : SessionKind.OFFICER;
        return desk.sessions().start(account, kind, null).access();
    }

    long office(long person, OfficeKind kind, long unit, long department) {
        var office = new Office(
                Ids.next(),
                person,
                unit,
                department,
                0,
                kind,
                kind.label(),
                LocalDate.of(2020, 1, 1),
                Ids.STILL,
                "05/QĐ-LĐLĐ",
                null,
                Instant.parse("2020-01-01T00:00:00Z"));
        return desk.offices().save(office).id();
    }

    /** The office of a head of department: the asking head's own, elsewhere somebody's whose name the unit knows. */
    long headOffice(Position at) {
        return at == OWN
                ? offices.getOrDefault(Role.DEPARTMENT_HEAD, 0L)
                : office(neutralPerson("Trần Giữa"), OfficeKind.DEPARTMENT_HEAD, unit(at), department(at));
    }

    Account account(long person) {
        var login = "r" + Long.toString(Ids.next(), 36);
        var account = new Account(
                Ids.next(),
                person,
                login,
                desk.passwords().hash(login, PASSWORD),
                false,
                null,
                null,
                null,
                null,
                Instant.parse("2020-01-01T00:00:00Z"));
        return desk.accounts().save(account);
    }

    /** A member since the first day of the year; a superior has none of its own, so its person sits in the middle. */
    long person(Position position, String name) {
        return position == SUPERIOR
                ? neutralPerson(name)
                : members.memberSince(unit(position), department(position), MemberScene.details(name), newYear());
    }

    long neutralPerson(String name) {
        return members.memberSince(neutral, 0, MemberScene.details(name), newYear());
    }

    LocalDate newYear() {
        return today().withDayOfYear(1);
    }

    LocalDate today() {
        return members.today();
    }

    long unit(Position position) {
        return units.getOrDefault(position, 0L);
    }

    long parent(Position position) {
        return parents.getOrDefault(position, 0L);
    }

    long department(Position position) {
        return departments.getOrDefault(position, 0L);
    }

    long neutral() {
        return neutral;
    }

    long province(Position position) {
        return position == OTHER_PROVINCE ? otherProvince : province;
    }
}
