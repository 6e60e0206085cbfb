package vn.giaouoc.app.report.paper;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.page.SealMark;
import vn.giaouoc.app.report.paper.head.ReportHeadService;
import vn.giaouoc.db.common.Refusal;

/** Prints what was submitted under the head that was entered: the same figures for ever, whoever prints and whenever. */
@Singleton
public class ReportPaperService {

    private final Reports reports;
    private final ReportRights rights;
    private final ReportHeadService heads;
    private final Forms forms;

    ReportPaperService(Reports reports, ReportRights rights, ReportHeadService heads, Forms forms) {
        this.reports = reports;
        this.rights = rights;
        this.heads = heads;
        this.forms = forms;
    }

    /**
     * The PDF of a submission, of the last one for null. NOT_FOUND while nothing was submitted or the actor may not see it;
     * CONFLICT SEAL_BROKEN when it is no longer what was submitted.
     */
    public PrintedFile pdf(Actor actor, long reportId, @Nullable Integer submission) {
        return OfficialPdf.print(paper(actor, reportId, submission), name(reportId, "pdf"));
    }

    /** The same to be edited. */
    public PrintedFile docx(Actor actor, long reportId, @Nullable Integer submission) {
        return OfficialDocx.print(paper(actor, reportId, submission), name(reportId, "docx"));
    }

    private OfficialPaper paper(Actor actor, long reportId, @Nullable Integer submission) {
        var sealed = reports.sealed(actor, reportId, submission);
        var mark = reports.submissions(actor, reportId).stream()
                .filter(each -> each.number() == sealed.number())
                .filter(SealMark::intact)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "SEAL_BROKEN",
                        "Nội dung lần nộp %d không còn nguyên vẹn nên cổng không in. Anh/chị báo quản trị viên."
                                .formatted(sealed.number())));
        return new ReportWording(
                        sealed,
                        forms.form(Long.parseLong(sealed.form().id())).content(),
                        heads.head(actor, reportId, sealed.number()),
                        rights.maySeeRestricted(actor, reports.require(actor, reportId)))
                .paper(mark.sha256());
    }

    private static String name(long reportId, String ending) {
        return "bao-cao-" + reportId + "." + ending;
    }
}
