package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;

/**
 * Who may what with a report. The unit's own officers write on it and its chair or deputy submits it: a superior never does
 * that for a unit, however far its office reaches. For a unit that ended, whoever speaks for it today does. Superiors see what
 * was submitted; while the unit is still writing they see that it owes and nothing more.
 */
@Singleton
public class ReportRights {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    ReportRights(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /** May type, attach and accept warnings. */
    public boolean mayWrite(Actor actor, Report report) {
        return atHome(actor, report, Authority.SUBMIT_REPORT, writing(report));
    }

    /** May submit and withdraw. */
    public boolean maySubmit(Actor actor, Report report) {
        return atHome(actor, report, Authority.SUBMIT_REPORT);
    }

    /** May see that it is owed, by when, and where it stands. */
    public boolean maySee(Actor actor, Report report) {
        return mayWrite(actor, report) || jurisdiction.may(actor, Authority.SEE_FIGURES, speaker(report));
    }

    /** May see it while the unit is still writing. */
    public boolean mayReadDraft(Actor actor, Report report) {
        return mayWrite(actor, report) || seesInside(actor, report);
    }

    /** May see restricted lines (K01): the unit that writes them, its văn thư who issues them, and those who review it. */
    public boolean maySeeRestricted(Actor actor, Report report) {
        return mayWrite(actor, report)
                || mayEnterHead(actor, report)
                || jurisdiction.may(actor, Authority.REVIEW, speaker(report));
    }

    /** May enter number and day of its paper: văn thư, chair and deputy of the unit itself. */
    public boolean mayEnterHead(Actor actor, Report report) {
        return atHome(actor, report, Authority.KEEP_PAPERS, Authority.SUBMIT_REPORT);
    }

    /** May see the names behind a figure: the unit's own officers only (design: pledge). */
    public boolean maySeeNames(Actor actor, Report report) {
        return atHome(actor, report, Authority.SEE_MEMBERS);
    }

    /** NOT_FOUND for whoever may not even know of it: the answer is the same as for one that does not exist. */
    public void requireSee(Actor actor, Report report) {
        if (!maySee(actor, report)) {
            throw unknown();
        }
    }

    public void requireWrite(Actor actor, Report report) {
        requireSee(actor, report);
        if (!mayWrite(actor, report)) {
            throw Refusal.forbidden(
                    "UNIT_ONLY",
                    "Chỉ cán bộ của chính đơn vị được soạn báo cáo này. Cần sửa thì trả lại để đơn vị bổ sung.");
        }
    }

    public void requireSubmit(Actor actor, Report report) {
        requireSee(actor, report);
        if (!maySubmit(actor, report)) {
            throw Refusal.forbidden("CHAIR_ONLY", "Chỉ chủ tịch, phó chủ tịch của đơn vị được nộp và rút báo cáo này.");
        }
    }

    public void requireEnterHead(Actor actor, Report report) {
        requireSee(actor, report);
        if (!mayEnterHead(actor, report)) {
            throw Refusal.forbidden(
                    "CLERK_ONLY",
                    "Số, ngày, nơi nhận do văn thư, chủ tịch, phó chủ tịch của đơn vị lập báo cáo ghi. Anh/chị in được"
                            + " báo cáo, không sửa được phần này.");
        }
    }

    /** The one answer for a report that is not there and one that is not the asker's to know of. */
    public static Refusal unknown() {
        return Refusal.notFound(
                "REPORT_UNKNOWN", "Không có báo cáo này, hoặc anh/chị không có quyền xem. Hãy mở lại từ danh sách.");
    }

    /** The living unit whose officers answer for the report. */
    public long speaker(Report report) {
        return tree.find(report.organisationId(), times.today()).isPresent()
                ? report.organisationId()
                : tree.speaker(report.organisationId());
    }

    private static Authority writing(Report report) {
        return switch (report.tier()) {
            case GRASSROOTS -> Authority.KEEP_ACTIVITIES;
            case CONSOLIDATED -> Authority.CONSOLIDATE;
        };
    }

    /** The unit's clerks and inspectors read what is being written; heads of departments do not. */
    private boolean seesInside(Actor actor, Report report) {
        return atHome(actor, report, Authority.SEE_FIGURES);
    }

    /** An office of the whole unit, at the unit itself. */
    private boolean atHome(Actor actor, Report report, Authority... any) {
        if (actor.isSystem()) {
            return true;
        }
        var home = speaker(report);
        return Arrays.stream(any)
                .map(actor::grantsOf)
                .flatMap(List::stream)
                .anyMatch(grant -> grant.organisationId() == home && grant.departmentId() == 0);
    }
}
