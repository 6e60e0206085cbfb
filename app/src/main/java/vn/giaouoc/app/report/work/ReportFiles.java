package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;

/** Files of a report (trade: N05): the signed and stamped copy, PDF or JPG of at most 10 MB by its content, at most ten. */
@Singleton
public class ReportFiles {

    private static final int MOST = 10;
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg");

    private final Reports reports;
    private final ReportRights rights;
    private final ReportWorkflow workflow;
    private final ReportRepository rows;
    private final Attachments attachments;

    ReportFiles(
            Reports reports,
            ReportRights rights,
            ReportWorkflow workflow,
            ReportRepository rows,
            Attachments attachments) {
        this.reports = reports;
        this.rights = rights;
        this.workflow = workflow;
        this.rows = rows;
        this.attachments = attachments;
    }

    /** Lays a file beside the report. INVALID FILE_EMPTY, FILE_TOO_LARGE, FILE_WRONG_TYPE; CONFLICT TOO_MANY_FILES. */
    @Transactional
    public KeptFile add(Actor actor, long reportId, Upload upload) {
        var report = writable(actor, reportId);
        if (attachments.on(report.subject()).size() >= MOST) {
            throw Refusal.conflict(
                    "TOO_MANY_FILES", "Mỗi báo cáo giữ nhiều nhất 10 tệp. Anh/chị bỏ bớt tệp cũ rồi thêm tệp mới.");
        }
        var file = attachments.keep(actor, report.subject(), upload);
        if (!TYPES.contains(file.contentType())) {
            throw Refusal.invalid(
                            "FILE_WRONG_TYPE",
                            "Bản ký, đóng dấu gửi dạng PDF hoặc JPG. Anh/chị quét hoặc chụp lại rồi gửi.")
                    .with("field", "file");
        }
        rows.touch(reportId);
        return file;
    }

    @Transactional
    public void remove(Actor actor, long reportId, long fileId) {
        var report = writable(actor, reportId);
        attachments.remove(actor, report.subject(), fileId);
        rows.touch(reportId);
    }

    /** What lists show of the file, for whoever may read the report. */
    public KeptFile file(Actor actor, long reportId, long fileId) {
        return attachments.file(reports.requireRead(actor, reportId).subject(), fileId);
    }

    public byte[] content(Actor actor, long reportId, long fileId) {
        return attachments.content(reports.requireRead(actor, reportId).subject(), fileId);
    }

    private Report writable(Actor actor, long reportId) {
        var report = workflow.take(reportId);
        rights.requireWrite(actor, report);
        if (!report.state().open()) {
            throw ReportMove.wrong("thêm, bớt tệp", Set.of(ReportState.DRAFT, ReportState.RETURNED), report.state());
        }
        return report;
    }
}
