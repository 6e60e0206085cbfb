package vn.giaouoc.app.organisation.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.intake.UnitBatch;
import vn.giaouoc.db.organisation.intake.UnitPapers;

/** Batches of units: written whole, listed, taken back whole while nothing was built on them. */
@Singleton
public class UnitBatches {

    private final Jurisdiction jurisdiction;
    private final OrganisationService organisations;
    private final UnitPlans plans;
    private final UnitPapers papers;
    private final vn.giaouoc.app.common.Times times;

    UnitBatches(
            Jurisdiction jurisdiction,
            OrganisationService organisations,
            UnitPlans plans,
            UnitPapers papers,
            vn.giaouoc.app.common.Times times) {
        this.jurisdiction = jurisdiction;
        this.organisations = organisations;
        this.plans = plans;
        this.papers = papers;
        this.times = times;
    }

    @Transactional
    UnitRun write(Actor actor, Upload upload, Progress progress) {
        papers.lockUnit(upload.organisationId());
        var batchId = Ids.next();
        var run = plans.of(upload, batchId, progress);
        if (run.wishes().isEmpty()) {
            return run;
        }
        progress.at("Đang lập " + run.fresh() + " đơn vị", 0, run.fresh());
        organisations.foundAll(actor, run.wishes());
        papers.file(new UnitBatch(
                batchId,
                upload.organisationId(),
                upload.fileName(),
                upload.sha256(),
                "COMMITTED",
                run.read(),
                run.fresh(),
                run.known(),
                run.bad(),
                actor.accountId(),
                times.now()));
        progress.at("Đã ghi xong", run.fresh(), run.fresh());
        return run;
    }

    /** Lists of units brought in below this unit, newest first. */
    public List<UnitBatch> of(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_TREE, organisationId);
        return papers.batches(organisationId);
    }

    /** Takes a batch back: every founding of it is undone, or none when something was built on one. */
    @Transactional
    public void takeBack(Actor actor, long batchId) {
        var batch = papers.batch(batchId)
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_BATCH", "Không thấy lần nhập này. Hãy tải lại trang."));
        jurisdiction.require(actor, Authority.KEEP_TREE, batch.organisationId());
        papers.lockUnit(batch.organisationId());
        if (papers.takeBack(batchId, actor.accountId(), times.now()) == 0) {
            throw Refusal.conflict("BATCH_TAKEN_BACK", "Lần nhập này đã được rút lại trước đó. Hãy tải lại trang.");
        }
        papers.foundings(batchId).forEach(event -> organisations.undo(actor, event));
    }
}
