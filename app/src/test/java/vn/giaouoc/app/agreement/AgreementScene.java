package vn.giaouoc.app.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.draft.DraftAgreement;
import vn.giaouoc.app.agreement.draft.DraftService;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.negotiation.AgreeTo;
import vn.giaouoc.app.agreement.negotiation.NegotiationService;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** A province of the test's own: a superior, a unit with departments and their heads, and a campaign that runs. */
@Singleton
@Requires(property = "agreement.scene")
public class AgreementScene {

    public static final int YEAR = PledgeScene.YEAR;
    public static final String TEMPLATE = "PHONG-BAN";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    private final PledgeScene pledges;
    private final Ground ground;
    private final Services services;

    AgreementScene(PledgeScene pledges, Ground ground, Services services) {
        this.pledges = pledges;
        this.ground = ground;
        this.services = services;
    }

    /** What units and offices are made with. */
    @Singleton
    @Requires(property = "agreement.scene")
    record Ground(
            OrganisationService organisations,
            OrganisationTree tree,
            OfficeRepository offices,
            EmployerRepository employers) {}

    /** What agreements are made with. */
    @Singleton
    @Requires(property = "agreement.scene")
    public record Services(
            DraftService drafts, Agreements agreements, AskedMoves moves, NegotiationService negotiation) {}

    /** One department and the phone of its head. */
    public record Department(long id, String name, Actor head) {}

    /** A unit with everything around it. */
    public record World(
            long campaign, long upper, long unit, long employer, List<Department> departments, Actor chair) {

        public List<PartyWish> parties() {
            return departments.stream()
                    .map(department -> new PartyWish(PartyKind.DEPARTMENT, department.id(), null))
                    .toList();
        }
    }

    /** A unit with so many departments, each with a head, and one employer. */
    public World world(int departments) {
        long upper = found(null, "Công đoàn xã Tây Lĩnh", OrganisationLevel.UPPER, UnitType.UNION_BODY, List.of());
        long unit = unit(upper, List.of("Trung tâm Y tế khu vực Tây Lĩnh"));
        var all = new ArrayList<Department>();
        for (int i = 1; i <= departments; i++) {
            all.add(department(unit, "Khoa số " + i));
        }
        long employer = ground.employers().of(unit).getFirst().id();
        return new World(pledges.campaign().id(), upper, unit, employer, all, chair(unit));
    }

    public long unit(long upper, List<String> employers) {
        return found(upper, "Công đoàn cơ sở", OrganisationLevel.GRASSROOTS, UnitType.PUBLIC_SERVICE_UNIT, employers);
    }

    public long found(
            @Nullable Long parent, String name, OrganisationLevel level, UnitType type, List<String> employers) {
        return ground.organisations()
                .found(
                        Actor.SYSTEM,
                        new FoundOrganisation(
                                null,
                                parent,
                                name + " " + Ids.next(),
                                null,
                                level,
                                type,
                                null,
                                true,
                                null,
                                employers,
                                null,
                                Decision.of("01/QĐ-LĐLĐ", LONG_AGO)));
    }

    public Department department(long unit, String name) {
        long id = ground.tree().department(unit, name, null).id();
        return new Department(id, name, head(OfficeKind.DEPARTMENT_HEAD, unit, id, 0));
    }

    /** One nobody heads. */
    public long bareDepartment(long unit, String name) {
        return ground.tree().department(unit, name, null).id();
    }

    /** Somebody on an own phone who holds that office and no grant. */
    public Actor head(OfficeKind kind, long unit, long department, long employer) {
        long person = pledges.person("FEMALE");
        ground.offices()
                .save(new Office(
                        Ids.next(),
                        person,
                        unit,
                        department,
                        employer,
                        kind,
                        kind.label(),
                        LONG_AGO,
                        Ids.STILL,
                        "05/QĐ",
                        null,
                        Instant.parse("2019-01-01T00:00:00Z")));
        return phone(person);
    }

    public Actor phone(long person) {
        return new Actor(Ids.next(), person, "Trần Thị Thu Hà", 1, List.of());
    }

    public Actor nobody() {
        return phone(pledges.person("FEMALE"));
    }

    /** The chair of a union: the office, and the grants an officer's session has. */
    public Actor chair(long unit) {
        var phone = head(OfficeKind.CHAIR, unit, 0, 0);
        var rights =
                Set.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS, Authority.GATHER_PLEDGES, Authority.KEEP_PAPERS);
        return with(phone, new Grant(unit, 0, "Chủ tịch CĐCS", rights, true));
    }

    public Actor superior(long upper) {
        var rights = Set.of(Authority.SEE_FIGURES, Authority.REVIEW, Authority.KEEP_TREE);
        return with(head(OfficeKind.CHAIR, upper, 0, 0), new Grant(upper, 0, "Chủ tịch công đoàn xã", rights, true));
    }

    private static Actor with(Actor phone, Grant grant) {
        return new Actor(phone.accountId(), phone.personId(), phone.name(), 1, List.of(grant));
    }

    /** A draft among all departments of the world. */
    public long draft(World world) {
        return services.drafts()
                .draft(
                        world.chair(),
                        new DraftAgreement(
                                world.campaign(), YEAR, world.unit(), null, TEMPLATE, null, world.parties()));
    }

    /** One that was sent to its parties. */
    public long sent(World world) {
        long id = draft(world);
        move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        return id;
    }

    /** One all departments agreed to. */
    public long agreed(World world) {
        long id = sent(world);
        world.departments().forEach(department -> agree(department, id));
        return id;
    }

    /** One that may be signed for a month. */
    public long open(World world) {
        long id = agreed(world);
        move(world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20)));
        return id;
    }

    public void agree(Department department, long agreementId) {
        var page = page(department.head(), agreementId);
        var party = page.mine().getFirst();
        services.negotiation()
                .agree(
                        department.head(),
                        agreementId,
                        new AgreeTo(Long.parseLong(party.id()), page.version().revision()));
    }

    public void move(Actor actor, long agreementId, MoveWish wish) {
        services.moves().ask(actor, agreementId, version(agreementId), wish);
    }

    /** The text on its way, else the one in force. */
    private String version(long agreementId) {
        return texts("SELECT COALESCE(working_id, in_force_id) FROM agreement WHERE id = " + agreementId);
    }

    public AgreementPage page(Actor actor, long agreementId) {
        return services.agreements().page(actor, agreementId);
    }

    public PledgeScene pledges() {
        return pledges;
    }

    /** The first column of a query, joined by spaces. */
    public String texts(String sql) {
        try (var connection = TestEngine.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return String.join(" ", all);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
