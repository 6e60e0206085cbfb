package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.db.report.life.ReportMove;

/**
 * Submitting asks who sits there once more, outside the transaction of the act: wrong tries are counted in one of their own.
 * What is asked before is asked again inside.
 */
@Singleton
class Submission {

    private final Reports reports;
    private final ReportRights rights;
    private final Reconfirm reconfirm;
    private final Freezer freezer;

    Submission(Reports reports, ReportRights rights, Reconfirm reconfirm, Freezer freezer) {
        this.reports = reports;
        this.rights = rights;
        this.reconfirm = reconfirm;
        this.freezer = freezer;
    }

    Submitted submit(Actor actor, long reportId, long revision, String secret) {
        var report = reports.require(actor, reportId);
        rights.requireSubmit(actor, report);
        ReportMove.SUBMIT.requireState(report.state());
        reconfirm.require(actor, secret);
        return freezer.freeze(actor, reportId, revision);
    }

    void withdraw(Actor actor, long reportId) {
        freezer.thaw(actor, reportId);
    }
}
