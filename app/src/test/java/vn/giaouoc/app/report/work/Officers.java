package vn.giaouoc.app.report.work;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Ids;

/** Officers who really signed in. */
@Singleton
@Requires(property = "pledge.scene")
class Officers {

    static final String PASSWORD = "mua xuan tren ban";

    private final PledgeScene people;
    private final OfficeService offices;
    private final Accounts accounts;
    private final OwnAccount own;
    private final Doors doors;

    Officers(PledgeScene people, OfficeService offices, Accounts accounts, OwnAccount own, Doors doors) {
        this.people = people;
        this.offices = offices;
        this.accounts = accounts;
        this.own = own;
        this.doors = doors;
    }

    /** The two ways from a sign-in to an actor. */
    @Singleton
    @Requires(property = "pledge.scene")
    record Doors(OfficerSignIn signIn, ActorService actors) {}

    /** Somebody of that name who holds that office at the unit. */
    Actor officer(String name, OfficeKind kind, long unit) {
        long person = people.member(unit);
        people.run("UPDATE person SET full_name = ? WHERE id = ?", name, person);
        offices.give(
                Actor.SYSTEM,
                new GiveOffice(person, unit, 0, 0, kind, null, LocalDate.of(2026, 1, 1), null, "05/QĐ-LĐLĐ"));
        var login = "o" + Long.toString(Ids.next(), 36).toLowerCase(Locale.ROOT);
        var starting = accounts.open(Actor.SYSTEM, new OpenAccount(person, login));
        own.changePassword(enter(login, starting.password()), starting.password(), PASSWORD);
        return enter(login, PASSWORD);
    }

    private Actor enter(String login, String password) {
        var who = doors.signIn()
                .signIn(new SignInOfficer(login, password, null), Caller.INSIDE)
                .tokens()
                .who();
        return doors.actors().actor(who.accountId(), who.sessionId());
    }
}
