package vn.giaouoc.app.organisation;

import static vn.giaouoc.db.organisation.OrganisationLevel.FEDERATION;
import static vn.giaouoc.db.organisation.OrganisationLevel.GRASSROOTS;
import static vn.giaouoc.db.organisation.OrganisationLevel.UPPER;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.UnitType;

/** Builds a small province of its own for one test, and looks at the tables of its units. */
@Singleton
class TreeScene {

    static final LocalDate EARLY = LocalDate.of(2019, 1, 1);

    private final OrganisationService service;

    TreeScene(OrganisationService service) {
        this.service = service;
    }

    static Decision paper(LocalDate on) {
        return Decision.of("12/QĐ-LĐLĐ", on);
    }

    long root() {
        return service.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        null, "Liên đoàn Lao động tỉnh " + Ids.next(), FEDERATION, UnitType.UNION_BODY, paper(EARLY)));
    }

    long upper(long parent, String name, LocalDate on) {
        return service.found(Actor.SYSTEM, FoundOrganisation.of(parent, name, UPPER, UnitType.UNION_BODY, paper(on)));
    }

    long unit(long parent, String name, LocalDate on) {
        return service.found(
                Actor.SYSTEM, FoundOrganisation.of(parent, name, GRASSROOTS, UnitType.PUBLIC_SERVICE_UNIT, paper(on)));
    }

    long rename(long id, String name, LocalDate on) {
        return service.rename(Actor.SYSTEM, new RenameOrganisation(id, name, null, null, paper(on)));
    }

    long transfer(long id, long to, LocalDate on) {
        return service.transfer(Actor.SYSTEM, new TransferOrganisation(id, to, paper(on)));
    }

    long dissolve(long id, @Nullable Long heir, LocalDate on) {
        return service.dissolve(Actor.SYSTEM, new DissolveOrganisation(id, heir, paper(on)));
    }

    /** An officer who keeps the tree and sees figures at this unit and below. */
    static Actor keeper(long organisationId) {
        return officer(organisationId, Authority.KEEP_TREE, Authority.SEE_FIGURES);
    }

    static Actor officer(long organisationId, Authority... authorities) {
        return new Actor(
                Ids.next(),
                Ids.next(),
                "Đặng Đình Đạt",
                1,
                List.of(new Grant(organisationId, 0, "Chủ tịch", Set.of(authorities), true)));
    }

    /** Every row that tells of these units, as text; events and the trail aside. */
    static Set<String> tables(List<Long> ids) {
        var in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        var rows = new TreeSet<String>();
        rows.addAll(rows("SELECT * FROM organisation WHERE id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM organisation_version WHERE organisation_id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM organisation_closure WHERE descendant_id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM organisation_heir WHERE organisation_id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM organisation_lineage WHERE predecessor_id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM employer WHERE organisation_id IN (" + in + ")"));
        rows.addAll(rows("SELECT * FROM department WHERE organisation_id IN (" + in + ")"));
        return rows;
    }

    /** The rows of a query, columns joined. */
    static List<String> rows(String sql) {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new StringBuilder(result.getMetaData().getTableName(1));
                for (int i = 1; i <= columns; i++) {
                    row.append(' ').append(result.getString(i));
                }
                all.add(row.toString());
            }
            return all;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
