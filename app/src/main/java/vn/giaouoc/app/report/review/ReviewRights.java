package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.life.ReportWorkflow.Office;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;

/** Who reviews a report: whoever reviews at a unit above, and never somebody who holds an office in the unit (BD-38). */
@Singleton
public class ReviewRights {

    private final ReportRights rights;
    private final Jurisdiction jurisdiction;
    private final HeldOfficeRepository offices;
    private final OrganisationTree tree;
    private final Times times;

    ReviewRights(
            ReportRights rights,
            Jurisdiction jurisdiction,
            HeldOfficeRepository offices,
            OrganisationTree tree,
            Times times) {
        this.rights = rights;
        this.jurisdiction = jurisdiction;
        this.offices = offices;
        this.tree = tree;
        this.times = times;
    }

    /** Reviews at the unit or above it; whether the report is one's own is {@link #own}. */
    public boolean mayReview(Actor actor, Report report) {
        return jurisdiction.may(actor, Authority.REVIEW, rights.speaker(report));
    }

    /** NOT_FOUND for whoever may not know of it, FORBIDDEN REVIEWER_ONLY for whoever may not review it. */
    public void requireReview(Actor actor, Report report) {
        rights.requireSee(actor, report);
        if (!mayReview(actor, report)) {
            throw Refusal.forbidden(
                    "REVIEWER_ONLY",
                    "Chỉ người thẩm định của công đoàn cấp trên làm được việc này. Anh/chị liên hệ công đoàn cấp trên"
                            + " trực tiếp của đơn vị.");
        }
    }

    /** The actor holds some office, however small, in the unit whose report it is. */
    public boolean own(Actor actor, Report report) {
        if (actor.isSystem()) {
            return false;
        }
        long home = rights.speaker(report);
        return actor.grants().stream().anyMatch(grant -> grant.organisationId() == home)
                || offices.heldOn(actor.personId(), times.today()).stream()
                        .anyMatch(office -> office.organisationId() == home);
    }

    /** The office somebody reviews in; the portal itself has none. */
    public @Nullable Office office(Actor actor, Report report) {
        return reviewing(actor, report)
                .map(grant -> new Office(grant.title(), grant.organisationId()))
                .orElse(null);
    }

    private Optional<Grant> reviewing(Actor actor, Report report) {
        long home = rights.speaker(report);
        return actor.grantsOf(Authority.REVIEW).stream()
                .filter(grant -> grant.departmentId() == 0
                        && (grant.organisationId() == home
                                || tree.isWithin(grant.organisationId(), home, times.today())))
                .findFirst();
    }
}
