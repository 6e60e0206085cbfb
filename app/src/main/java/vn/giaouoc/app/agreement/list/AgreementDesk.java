package vn.giaouoc.app.agreement.list;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.list.AgreementLines.Seen;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.list.AgreementListRepository;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.common.Percent;

/**
 * How agreements of a unit's year stand: who takes part in what, the figures on top, what is to be done. Whoever sees the
 * figures of the unit may ask; drafts and the names of heads are for whoever prepares agreements there.
 */
@Singleton
public class AgreementDesk {

    private static final Comparator<AgreementLine> URGENT_FIRST = Comparator.comparing(
                    (AgreementLine line) -> line.state() == VersionState.CANCELLED)
            .thenComparing(line -> line.next().waitsFor());

    private final Rows rows;
    private final AgreementLines lines;
    private final DeskPlaces places;
    private final AgreementRights rights;
    private final Ground ground;

    AgreementDesk(Rows rows, AgreementLines lines, DeskPlaces places, AgreementRights rights, Ground ground) {
        this.rows = rows;
        this.lines = lines;
        this.places = places;
        this.rights = rights;
        this.ground = ground;
    }

    /** Where agreements and their figures are kept. */
    @Singleton
    record Rows(AgreementRepository kept, AgreementListRepository lists, AgreementTallies tallies) {}

    /** Who may see the unit, and what it and the campaign are called. */
    @Singleton
    record Ground(Jurisdiction jurisdiction, OrganisationTree tree, Campaigns campaigns, Times times) {}

    /** FORBIDDEN NOT_YOURS for who neither prepares agreements of the unit nor sees its figures. */
    @ReadOnly
    public DeskPage page(Actor actor, long unitId, long campaignId, int year) {
        return page(actor, unitId, campaignId, year, DeskPlaces.MOST);
    }

    /** The same with every place, however many there are: for files. */
    @ReadOnly
    DeskPage whole(Actor actor, long unitId, long campaignId, int year) {
        return page(actor, unitId, campaignId, year, Integer.MAX_VALUE);
    }

    private DeskPage page(Actor actor, long unitId, long campaignId, int year, int mostPlaces) {
        boolean mayPrepare = rights.mayPrepare(actor, unitId);
        if (!mayPrepare) {
            ground.jurisdiction().require(actor, Authority.SEE_FIGURES, unitId);
        }
        var campaign = ground.campaigns().campaign(campaignId);
        var own = lines.of(actor, rows.kept().kept(campaignId, year, unitId));
        var others = lines.of(actor, rows.lists().elsewhere(campaignId, year, unitId));
        boolean superior = rights.preparing(unitId) == Authority.REVIEW;
        return new DeskPage(
                Long.toString(unitId),
                ground.tree().last(unitId).name(),
                Long.toString(campaignId),
                campaign.shortName(),
                year,
                superior,
                mayPrepare,
                ground.jurisdiction().may(actor, Authority.KEEP_ACCOUNTS, unitId),
                headKind(unitId, superior),
                counts(unitId, campaignId, year),
                places.of(unitId, mayPrepare, both(own, others), mostPlaces),
                own.stream().map(Seen::line).sorted(URGENT_FIRST).toList(),
                others.stream().map(Seen::line).toList());
    }

    /** One agreement as lists show it; NOT_FOUND for who may not know of it. */
    @ReadOnly
    public AgreementLine line(Actor actor, long agreementId) {
        var agreement = rows.kept().findById(agreementId).orElseThrow(AgreementHold::unknown);
        return lines.of(actor, List.of(agreement)).stream()
                .findFirst()
                .map(Seen::line)
                .orElseThrow(AgreementHold::unknown);
    }

    private OfficeKind headKind(long unitId, boolean superior) {
        if (superior) {
            return OfficeKind.CHAIR;
        }
        var employers = ground.tree().employers(unitId, ground.times().today());
        return employers.isEmpty() ? OfficeKind.GROUP_HEAD : OfficeKind.DEPARTMENT_HEAD;
    }

    private DeskPage.Counts counts(long unitId, long campaignId, int year) {
        var tally = rows.tallies().of(campaignId, year, unitId);
        long departments = ground.tree().departments(unitId).size();
        return new DeskPage.Counts(
                tally.made(),
                tally.signed(),
                tally.departmentsIn(),
                departments,
                Percent.of(tally.departmentsIn(), departments).text(),
                tally.judged(),
                tally.met());
    }

    private static List<AgreementLine> both(List<Seen> own, List<Seen> others) {
        return Stream.of(own, others)
                .flatMap(Collection::stream)
                .map(Seen::line)
                .toList();
    }
}
