package vn.giaouoc.app.report.life;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.db.access.office.HeldOffice;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.seal.SealedReport.SealedSigner;

/** In which office somebody acts on a report, and whose name stands under it. */
@Singleton
public class Signers {

    private final HeldOfficeRepository offices;
    private final Heads heads;
    private final ReportRights rights;
    private final Times times;

    Signers(HeldOfficeRepository offices, Heads heads, ReportRights rights, Times times) {
        this.offices = offices;
        this.heads = heads;
        this.rights = rights;
        this.times = times;
    }

    /** The office of the unit the actor does it in; the portal itself has none. */
    public ReportWorkflow.@Nullable Office office(Actor actor, Report report) {
        return held(actor, report)
                .map(office -> new ReportWorkflow.Office(office.title(), office.organisationId()))
                .orElse(null);
    }

    /** The name and title that stand under a submission; a deputy signs for the chair, and both are named (trade: 4.1). */
    public SealedSigner signer(Actor actor, Report report) {
        var chair = heads.holders(rights.speaker(report), times.today()).stream()
                .filter(head -> head.kind() == OfficeKind.CHAIR)
                .findFirst();
        var office = held(actor, report);
        boolean deputy = office.filter(held -> held.kind() == OfficeKind.DEPUTY).isPresent();
        return new SealedSigner(
                actor.isSystem() ? null : Long.toString(actor.personId()),
                actor.isSystem() ? chair.map(SigningPower::holderName).orElse(actor.name()) : actor.name(),
                office.map(HeldOffice::title)
                        .or(() -> chair.map(SigningPower::title))
                        .orElse(""),
                deputy,
                chair.map(SigningPower::holderName).orElse(null),
                chair.map(SigningPower::title).orElse(null));
    }

    /** The chair's office before the deputy's where somebody holds both. */
    private Optional<HeldOffice> held(Actor actor, Report report) {
        if (actor.isSystem()) {
            return Optional.empty();
        }
        var home = rights.speaker(report);
        return offices.heldOn(actor.personId(), times.today()).stream()
                .filter(office -> office.organisationId() == home && office.departmentId() == 0)
                .min(java.util.Comparator.comparing(HeldOffice::kind));
    }
}
