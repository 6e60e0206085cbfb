package vn.giaouoc.app.demo.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;

/** Who acts in the demo: heads as on their phones, chairs as at their desks. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoActors {

    private final Heads heads;
    private final AccountRepository accounts;
    private final HeldOfficeRepository offices;
    private final Times times;

    DemoActors(Heads heads, AccountRepository accounts, HeldOfficeRepository offices, Times times) {
        this.heads = heads;
        this.accounts = accounts;
        this.offices = offices;
        this.times = times;
    }

    /** The head of a department on an own phone. */
    Actor head(long unit, long department) {
        return phone(holder(unit, department));
    }

    /** The thủ trưởng of the unit's only employer. */
    Actor employer(long unit) {
        return phone(holders(unit).stream()
                .filter(power -> power.kind() == OfficeKind.EMPLOYER_HEAD)
                .findFirst()
                .orElseThrow());
    }

    /** The chair of a union with what the office gives. */
    Actor chair(long unit) {
        var power = holders(unit).stream()
                .filter(one -> one.kind() == OfficeKind.CHAIR)
                .findFirst()
                .orElseThrow();
        var phone = phone(power);
        var grants = offices.heldOn(power.holderId(), times.today()).stream()
                .map(Authorities::grant)
                .toList();
        return new Actor(phone.accountId(), phone.personId(), phone.name(), 0, grants);
    }

    /** Somebody who signs in a head's place today; the head where nobody does. */
    Actor delegate(long unit, long department, long person, String name) {
        var delegated = heads.powersOf(person, times.today()).stream()
                .anyMatch(power -> power.organisationId() == unit && power.departmentId() == department);
        return delegated ? actor(person, name) : head(unit, department);
    }

    private SigningPower holder(long unit, long department) {
        return holders(unit).stream()
                .filter(power -> power.departmentId() == department)
                .findFirst()
                .orElseThrow();
    }

    private List<SigningPower> holders(long unit) {
        return heads.holders(unit, times.today());
    }

    private Actor phone(SigningPower power) {
        return actor(power.holderId(), power.holderName());
    }

    private Actor actor(long person, String name) {
        return new Actor(accounts.findByPersonId(person).orElseThrow().id(), person, name, 0, List.of());
    }
}
