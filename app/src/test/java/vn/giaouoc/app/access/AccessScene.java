package vn.giaouoc.app.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** A province of its own: units, people, officers who can sign in. */
@Singleton
@Requires(property = "access.scene")
public class AccessScene {

    public static final String PASSWORD = "mua xuan tren ban";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    private final OrganisationService organisations;
    private final OfficeService offices;
    private final Accounts accounts;
    private final OwnAccount own;
    private final Doors doors;

    AccessScene(
            OrganisationService organisations, OfficeService offices, Accounts accounts, OwnAccount own, Doors doors) {
        this.organisations = organisations;
        this.offices = offices;
        this.accounts = accounts;
        this.own = own;
        this.doors = doors;
    }

    /** The two ways from a sign-in to an actor. */
    @Singleton
    @Requires(property = "access.scene")
    record Doors(OfficerSignIn signIn, ActorService actors) {}

    /** Somebody who can sign in. */
    public record Officer(long personId, long accountId, String login, long officeId) {}

    public long province() {
        return found(null, "Liên đoàn Lao động tỉnh", OrganisationLevel.FEDERATION);
    }

    public long superior(long province) {
        return found(province, "Công đoàn xã", OrganisationLevel.UPPER);
    }

    public long unit(long superior) {
        return found(superior, "Công đoàn cơ sở", OrganisationLevel.GRASSROOTS);
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

    /** A member of the unit, born 1985, whose register holds nothing else. */
    public long member(long unit) {
        return member(unit, "Trần Thị Thu Hà", null);
    }

    public long member(long unit, String name, @Nullable String phone) {
        long id = Ids.next();
        run(
                "INSERT INTO person (id, full_name, search_key, sort_key, birth_year, gender, member_code, phone, created_at)"
                        + " VALUES (?,?,?,?,1985,'FEMALE',?,?,NOW())",
                id,
                name,
                Folded.of(name),
                Folded.sortKey(name),
                code(id),
                phone);
        run(
                "INSERT INTO membership (id, person_id, organisation_id, department_id, kind, leader, union_post,"
                        + " valid_from, valid_to) VALUES (?,?,?,0,'MEMBER',0,'MEMBER',?,?)",
                Ids.next(),
                id,
                unit,
                LONG_AGO,
                Ids.STILL);
        return id;
    }

    /** The member code this scene gives a person. */
    public static String code(long personId) {
        return "99"
                + Long.toString(personId)
                        .substring(Math.max(0, Long.toString(personId).length() - 16));
    }

    public static String freshPhone() {
        return "09" + String.format(Locale.ROOT, "%08d", Math.floorMod(Ids.next(), 100_000_000L));
    }

    public GiveOffice wish(long person, OfficeKind kind, long organisation) {
        return new GiveOffice(person, organisation, 0, 0, kind, null, LocalDate.of(2026, 1, 1), null, "05/QĐ-LĐLĐ");
    }

    /** An officer of that kind whose own password is {@link #PASSWORD}. */
    public Officer officer(OfficeKind kind, long organisation) {
        var person = member(organisation);
        var office = offices.give(Actor.SYSTEM, wish(person, kind, organisation));
        return account(person, office);
    }

    public Officer account(long person, long office) {
        var login = "o" + Long.toString(Ids.next(), 36).toLowerCase(Locale.ROOT).replace("-", "n");
        var starting = accounts.open(Actor.SYSTEM, new OpenAccount(person, login));
        var first = enter(login, starting.password());
        own.changePassword(first, starting.password(), PASSWORD);
        return new Officer(person, first.accountId(), login, office);
    }

    /** Signs in and acts. */
    public Actor actor(Officer officer) {
        return enter(officer.login(), PASSWORD);
    }

    public Actor actor(OfficeKind kind, long organisation) {
        return actor(officer(kind, organisation));
    }

    private Actor enter(String login, String password) {
        return actor(doors.signIn
                .signIn(new SignInOfficer(login, password, null), Caller.INSIDE)
                .tokens());
    }

    public Actor actor(Tokens tokens) {
        return doors.actors.actor(tokens.who().accountId(), tokens.who().sessionId());
    }

    public void run(String sql, @Nullable Object... values) {
        try (var connection = TestEngine.connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql) {
        try (var connection = TestEngine.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
