package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.sheet.CheckResult;
import vn.giaouoc.app.report.sheet.Checks;
import vn.giaouoc.app.report.sheet.Sheets;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.mark.Acceptance;
import vn.giaouoc.db.report.mark.Acceptances;

/** Soft warnings are taken one by one, each with its reason, at the figures they were seen at. */
@Singleton
class Warnings {

    private static final int REASON = 1000;

    private final Sheets sheets;
    private final Acceptances acceptances;
    private final ReportRepository reports;
    private final Times times;

    Warnings(Sheets sheets, Acceptances acceptances, ReportRepository reports, Times times) {
        this.sheets = sheets;
        this.acceptances = acceptances;
        this.reports = reports;
        this.times = times;
    }

    void accept(Actor actor, Report report, String checkCode, String reason) {
        var said = Names.optional(reason, REASON, "lý do");
        if (said == null) {
            throw Refusal.invalid("REASON_NEEDED", "Anh/chị ghi lý do chấp nhận lưu ý này.")
                    .with("field", "reason");
        }
        var result = broken(report, checkCode);
        if (result.check().hard()) {
            throw Refusal.invalid(
                            "CHECK_HARD",
                            "Chỗ này phải sửa, không bỏ qua được. "
                                    + result.check().sentence())
                    .with("field", result.check().cell());
        }
        acceptances.put(new Acceptance(
                report.id(),
                checkCode,
                result.figures(),
                said,
                actor.isSystem() ? null : actor.personId(),
                times.now()));
        reports.touch(report.id());
    }

    void open(Report report, String checkCode) {
        if (acceptances.of(report.id()).containsKey(checkCode)) {
            acceptances.remove(report.id(), checkCode);
            reports.touch(report.id());
        }
    }

    private CheckResult broken(Report report, String checkCode) {
        return Checks.broken(sheets.live(report), acceptances.of(report.id())).stream()
                .filter(result -> result.check().code().equals(checkCode))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "CHECK_HOLDS", "Lưu ý này không còn vì số liệu đã đổi. Anh/chị tải lại trang."));
    }
}
