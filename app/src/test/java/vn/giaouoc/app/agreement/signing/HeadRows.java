package vn.giaouoc.app.agreement.signing;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.secret.Pins;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.common.Ids;

/** Heads of departments with phones and PINs, delegations, a campaign: quick, because forty are wanted at once. */
@Singleton
@Requires(property = "access.scene")
class HeadRows {

    static final String PIN = "482913";

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final AccessScene access;
    private final OrganisationTree tree;
    private final AccountRepository accounts;
    private final OfficeRepository offices;
    private final SignIns signIns;

    HeadRows(
            AccessScene access,
            OrganisationTree tree,
            AccountRepository accounts,
            OfficeRepository offices,
            SignIns signIns) {
        this.access = access;
        this.tree = tree;
        this.accounts = accounts;
        this.offices = offices;
        this.signIns = signIns;
    }

    /** A campaign of the test's own. */
    long campaign() {
        long campaign = Ids.next();
        signIns.campaigns.save(new Campaign(
                campaign,
                "S-" + campaign,
                1,
                new byte[32],
                "Năm không",
                "Năm không",
                "TEST",
                null,
                2020,
                2028,
                CampaignState.OPEN,
                EARLY));
        return campaign;
    }

    /** How a device comes in. */
    @Singleton
    @Requires(property = "access.scene")
    record SignIns(Pins pins, SessionService sessions, CampaignRepository campaigns) {}

    long department(long unit, String name) {
        return tree.department(unit, name, null).id();
    }

    /** Somebody of the unit who heads the department from 2026 on; returns the person. */
    long head(long unit, long department) {
        long person = access.member(unit);
        office(person, unit, department, OfficeKind.DEPARTMENT_HEAD);
        return person;
    }

    long office(long person, long unit, long department, OfficeKind kind) {
        var title = kind == OfficeKind.CHAIR ? "Chủ tịch CĐCS" : "Trưởng khoa";
        return offices.save(new Office(
                        Ids.next(),
                        person,
                        unit,
                        department,
                        0,
                        kind,
                        title,
                        NEW_YEAR,
                        Ids.STILL,
                        "05/QĐ",
                        null,
                        EARLY))
                .id();
    }

    /** The chair at a desk, with a password. */
    Actor chair(long unit) {
        return access.actor(OfficeKind.CHAIR, unit);
    }

    /** The person on an own phone: an actor without any grant. */
    Actor phone(long person) {
        long id = Ids.next();
        var hash = signIns.pins().hash(id, PIN, null, null);
        var account = accounts.save(new Account(id, person, null, null, false, hash, null, null, null, EARLY));
        return access.actor(signIns.sessions().start(account, SessionKind.MEMBER, null));
    }

    long officeOf(long person) {
        return count("SELECT id FROM office WHERE person_id = " + person + " LIMIT 1");
    }

    /** The holder of an office lets somebody sign in his or her place during 2026. */
    long delegate(long office, long person) {
        long id = Ids.next();
        access.run(
                "INSERT INTO delegation (id, office_id, person_id, valid_from, valid_to, paper_number, reason, given_at)"
                        + " VALUES (?,?,?,'2026-01-01','2027-01-01','07/UQ','Đi công tác',NOW())",
                id,
                office,
                person);
        return id;
    }

    void run(String sql, Object... values) {
        access.run(sql, values);
    }

    long count(String sql) {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
