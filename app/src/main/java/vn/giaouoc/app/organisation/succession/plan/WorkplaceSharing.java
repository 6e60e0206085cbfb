package vn.giaouoc.app.organisation.succession.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.succession.Arrival;
import vn.giaouoc.db.organisation.succession.EventEmployer;
import vn.giaouoc.db.organisation.succession.EventPlace;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.Employer;

/**
 * Gives every department and employer its place in the taker: one of the same name, tone marks aside, is joined; one that had
 * ended stands again; else it is made.
 */
final class WorkplaceSharing {

    private record Key(long organisationId, String name) {}

    private final long eventId;
    private final LocalDate on;
    private final List<Taker> takers;
    private final Map<Key, Department> standing = new HashMap<>();
    private final Map<Key, Employer> working = new HashMap<>();
    private final Map<Long, Department> made = new LinkedHashMap<>();
    private final Map<Long, Long> employersWent = new HashMap<>();
    private final List<EventPlace> places = new ArrayList<>();
    private final List<Employer> newEmployers = new ArrayList<>();
    private final List<EventEmployer> employerPlaces = new ArrayList<>();
    private final Map<Long, String> names = new HashMap<>();

    WorkplaceSharing(long eventId, LocalDate on, List<Taker> takers) {
        this.eventId = eventId;
        this.on = on;
        this.takers = takers;
    }

    /** A department the taker has had all along, ended or not. */
    void there(Department department) {
        standing.put(new Key(department.organisationId(), department.searchKey()), department);
    }

    /** An employer the taker has had all along. */
    void there(Employer employer) {
        if (employer.standsOn(on)) {
            working.put(new Key(employer.organisationId(), Folded.of(employer.name())), employer);
        }
    }

    void employer(Giver giver, Employer employer) {
        var taker = giver.ofEmployer(employer.id());
        if (taker == null) {
            return;
        }
        long to = takers.get(taker).id();
        var key = new Key(to, Folded.of(employer.name()));
        var there = working.get(key);
        boolean joins = there != null && !there.validTo().isBefore(employer.validTo());
        var after = there != null && joins
                ? there
                : new Employer(Ids.next(), to, employer.name(), later(employer.validFrom()), employer.validTo());
        if (!joins) {
            newEmployers.add(after);
            working.put(key, after);
        }
        employersWent.put(employer.id(), after.id());
        names.put(employer.id(), employer.name());
        employerPlaces.add(new EventEmployer(
                eventId,
                employer.organisationId(),
                employer.id(),
                to,
                after.id(),
                joins ? Arrival.JOINED : Arrival.MADE,
                employer.validTo()));
    }

    void department(Giver giver, Department department) {
        var taker = giver.ofDepartment(department.id());
        if (taker == null) {
            return;
        }
        var employer = department.employerId();
        var went = arrive(
                takers.get(taker).id(),
                department.name(),
                employer == null ? null : employersWent.get(employer),
                department.endedOn());
        names.put(department.id(), department.name());
        places.add(new EventPlace(
                eventId,
                department.organisationId(),
                department.id(),
                went.department().organisationId(),
                went.department().id(),
                went.arrival(),
                department.endedOn(),
                went.before()));
    }

    /** Everybody of the unit without a department, and whoever nobody named. */
    void rest(Giver giver) {
        var taker = giver.rest();
        if (taker == null) {
            return;
        }
        long from = giver.unit().organisationId();
        long to = takers.get(taker).id();
        var group = Names.optional(giver.group(), 200, "tên tổ");
        if (group == null) {
            places.add(new EventPlace(eventId, from, 0, to, 0, Arrival.JOINED, null, null));
            return;
        }
        var went = arrive(to, group, null, null);
        names.put(went.department().id(), went.department().name());
        places.add(new EventPlace(eventId, from, 0, to, went.department().id(), went.arrival(), null, went.before()));
    }

    private record Arrived(
            Department department,
            Arrival arrival,
            @Nullable LocalDate before) {}

    private Arrived arrive(long to, String name, @Nullable Long employer, @Nullable LocalDate endsOn) {
        var key = new Key(to, Folded.of(name));
        var there = standing.get(key);
        if (there == null) {
            var fresh = new Department(Ids.next(), to, employer, name, key.name(), endsOn, null);
            made.put(fresh.id(), fresh);
            standing.put(key, fresh);
            return new Arrived(fresh, Arrival.MADE, null);
        }
        if (there.standing() || endsOn != null) {
            return new Arrived(there, Arrival.JOINED, null);
        }
        var again = there.ended(null);
        standing.put(key, again);
        if (made.containsKey(again.id())) {
            made.put(again.id(), again);
            return new Arrived(again, Arrival.JOINED, null);
        }
        return new Arrived(again, Arrival.REVIVED, there.endedOn());
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(on) ? day : on;
    }

    Workplaces done() {
        return new Workplaces(List.copyOf(made.values()), places, newEmployers, employerPlaces, Map.copyOf(names));
    }
}
