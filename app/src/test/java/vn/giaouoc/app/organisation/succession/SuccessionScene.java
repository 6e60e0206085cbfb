package vn.giaouoc.app.organisation.succession;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** A province of the test's own with unions, their departments and members; and a look at all tables at once. */
@Singleton
@Requires(property = "pledge.scene")
public class SuccessionScene {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** Tables that remember: they grow when something is taken back. */
    private static final Set<String> REMEMBERING = Set.of(
            "audit_entry", "organisation_event", "organisation_event_unit", "tally_clock", "flyway_schema_history");

    private final OrganisationService organisations;
    private final OrganisationTree tree;
    private final WorkplaceService workplaces;
    private final SuccessionService successions;
    private final PledgeScene people;

    SuccessionScene(
            OrganisationService organisations,
            OrganisationTree tree,
            WorkplaceService workplaces,
            SuccessionService successions,
            PledgeScene people) {
        this.organisations = organisations;
        this.tree = tree;
        this.workplaces = workplaces;
        this.successions = successions;
        this.people = people;
    }

    static Decision paper(LocalDate on) {
        return new Decision("36/QĐ-LĐLĐ", null, "Ban Thường vụ LĐLĐ tỉnh", on, null);
    }

    long province() {
        return found(null, "LĐLĐ tỉnh " + Ids.next(), OrganisationLevel.FEDERATION, LONG_AGO);
    }

    long superior(long province, String name) {
        return found(province, name, OrganisationLevel.UPPER, LONG_AGO);
    }

    long union(long superior, String name) {
        return found(superior, name, OrganisationLevel.GRASSROOTS, LONG_AGO);
    }

    long group(long union, String name) {
        return found(union, name, OrganisationLevel.GROUP, LONG_AGO);
    }

    long found(@Nullable Long parent, String name, OrganisationLevel level, LocalDate on) {
        var type = level == OrganisationLevel.GRASSROOTS ? UnitType.ENTERPRISE : UnitType.UNION_BODY;
        return organisations.found(Actor.SYSTEM, FoundOrganisation.of(parent, name, level, type, paper(on)));
    }

    long department(long unit, String name) {
        return tree.department(unit, name, null).id();
    }

    long employer(long unit, String name) {
        return workplaces.addEmployer(Actor.SYSTEM, unit, name, LONG_AGO).id();
    }

    /** A woman who has been a member there for years. */
    long member(long unit, long department) {
        long person = people.member(unit);
        people.move(person, "UPDATE membership SET department_id = ? WHERE person_id = ?", department, person);
        return person;
    }

    List<Long> members(long unit, long department, int howMany) {
        return Stream.generate(() -> member(unit, department)).limit(howMany).toList();
    }

    void office(long person, long unit, long department, long employer, String kind) {
        people.run(
                "INSERT INTO office (id, person_id, organisation_id, department_id, employer_id, kind, title, valid_from,"
                        + " valid_to, decision_number, given_at) VALUES (?,?,?,?,?,?,'Chức danh',?,?,'05/QĐ',NOW())",
                Ids.next(),
                person,
                unit,
                department,
                employer,
                kind,
                LONG_AGO,
                Ids.STILL);
    }

    static MergeOrganisations merger(long into, Long... units) {
        return new MergeOrganisations(Stream.of(units).map(Joining::of).toList(), into, paper(DAY));
    }

    static ConsolidateOrganisations consolidation(String name, Long... units) {
        return new ConsolidateOrganisations(
                Stream.of(units).map(Joining::of).toList(), NewUnit.named(name), paper(DAY));
    }

    static Share share(String name, Long... departments) {
        return new Share(NewUnit.named(name), List.of(departments), List.of(), List.of());
    }

    static SplitOrganisation split(long unit, int main, Share... shares) {
        return new SplitOrganisation(unit, List.of(shares), main, paper(DAY));
    }

    static DetachOrganisation detachment(long unit, Share share) {
        return new DetachOrganisation(unit, share, paper(DAY));
    }

    /** The same merger on another day. */
    static MergeOrganisations on(LocalDate day, MergeOrganisations wish) {
        return new MergeOrganisations(wish.units(), wish.intoId(), paper(day));
    }

    long happens(SuccessionWish wish) {
        return successions.carryOut(Actor.SYSTEM, wish);
    }

    void undo(long event) {
        organisations.undo(Actor.SYSTEM, event);
    }

    /** The unit of that name that stands under the superior on a day. */
    long named(long superior, String name, LocalDate on) {
        return tree.children(superior, on).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .organisationId();
    }

    /** "member of unit/department from" for every membership of the person that holds on some day, oldest first. */
    List<String> way(long person) {
        return rows("""
                SELECT CONCAT(organisation_id, '/', department_id, ' ', valid_from, ' ', valid_to) FROM membership
                WHERE person_id = %d AND valid_from < valid_to ORDER BY valid_from, id""".formatted(person));
    }

    /** Every row of every table as text, but for tables that remember and tallies that count nobody. */
    static Set<String> everything() {
        var all = new TreeSet<String>();
        for (var table : rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            if (!REMEMBERING.contains(table)) {
                var where = table.equals("tally") ? " WHERE members + staff > 0" : "";
                rows("SELECT * FROM " + table + where).forEach(row -> all.add(table + " " + row));
            }
        }
        return all;
    }

    /** The rows of a query, columns joined. */
    static List<String> rows(String sql) {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                all.add(String.join("|", row));
            }
            return all;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
