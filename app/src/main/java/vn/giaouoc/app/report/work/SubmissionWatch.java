package vn.giaouoc.app.report.work;

import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.seal.SealedReport;

/**
 * What follows from a submission or from taking it back, in the same transaction: a superior's own submission consolidates
 * the approved reports below it. A refusal stops the submission.
 */
public interface SubmissionWatch {

    /** The report was submitted and stands so now. */
    void submitted(Actor actor, Report report, SealedReport sealed);

    /** The submission was taken back. */
    void withdrawn(Actor actor, Report report);
}
