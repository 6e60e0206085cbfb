package vn.giaouoc.app.report.paper;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.page.SealMark;
import vn.giaouoc.db.common.Refusal;

/** Prints what was submitted: the same figures for ever, whoever prints and whenever. */
@Singleton
public class ReportPaperService {

    private static final int SHORT = 60;
    private static final int LONG = 1_000;

    private final Reports reports;
    private final Forms forms;

    ReportPaperService(Reports reports, Forms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    /** The PDF. NOT_FOUND while nothing was submitted or the actor may not see it; INVALID TOO_LONG for what was entered. */
    public PrintedFile pdf(Actor actor, long reportId, PrintReport wish) {
        return OfficialPdf.print(paper(actor, reportId, wish), name(reportId, "pdf"));
    }

    /** The same to be edited. */
    public PrintedFile docx(Actor actor, long reportId, PrintReport wish) {
        return OfficialDocx.print(paper(actor, reportId, wish), name(reportId, "docx"));
    }

    private OfficialPaper paper(Actor actor, long reportId, PrintReport wish) {
        var clean = clean(wish);
        var sealed = reports.sealed(actor, reportId, clean.submission());
        var mark = reports.submissions(actor, reportId).stream()
                .filter(each -> each.number() == sealed.number())
                .filter(SealMark::intact)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "SEAL_BROKEN",
                        "Nội dung lần nộp %d không còn nguyên vẹn nên cổng không in. Anh/chị báo quản trị viên."
                                .formatted(sealed.number())));
        return ReportWording.paper(
                sealed, forms.form(Long.parseLong(sealed.form().id())).content(), clean, mark.sha256());
    }

    private static PrintReport clean(PrintReport wish) {
        return new PrintReport(
                wish.submission(),
                Names.optional(wish.number(), SHORT, "số văn bản"),
                Names.optional(wish.symbol(), SHORT, "ký hiệu"),
                Names.optional(wish.place(), SHORT, "địa danh"),
                wish.day(),
                recipients(wish));
    }

    /** Lines stay lines. */
    private static @Nullable String recipients(PrintReport wish) {
        var entered = wish.recipients();
        if (entered != null && entered.length() > LONG) {
            throw Refusal.invalid("TOO_LONG", "Nơi nhận dài quá %d chữ. Anh/chị rút gọn lại.".formatted(LONG))
                    .with("field", "recipients");
        }
        return entered;
    }

    private static String name(long reportId, String ending) {
        return "bao-cao-" + reportId + "." + ending;
    }
}
