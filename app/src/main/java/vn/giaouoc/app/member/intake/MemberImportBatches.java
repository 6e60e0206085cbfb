package vn.giaouoc.app.member.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.MemberRights;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.ImportBatch;
import vn.giaouoc.db.member.ImportBatchRepository;
import vn.giaouoc.db.member.intake.BatchFootprint;

/** The imports of a unit, and taking one back as a whole while nothing was built on it. */
@Singleton
public class MemberImportBatches {

    private final MemberRights rights;
    private final ImportBatchRepository batches;
    private final BatchFootprint footprint;
    private final MembershipWatches watches;
    private final Trace trace;

    MemberImportBatches(
            MemberRights rights,
            ImportBatchRepository batches,
            BatchFootprint footprint,
            MembershipWatches watches,
            Trace trace) {
        this.rights = rights;
        this.batches = batches;
        this.footprint = footprint;
        this.watches = watches;
        this.trace = trace;
    }

    /** When something was done, and that it was. */
    @Singleton
    record Trace(AuditTrail audit, Times times) {}

    /** Imports of members into this unit, newest first. */
    public List<ImportBatch> of(Actor actor, long organisationId) {
        rights.requireKeep(actor, organisationId, 0);
        return batches.findByOrganisationIdOrderByMadeAtDesc(organisationId).stream()
                .filter(batch -> batch.kind().equals("MEMBERS"))
                .toList();
    }

    /** Takes a batch back; CONFLICT BATCH_BUILT_ON when people of it have signed, moved, been edited or given offices. */
    @Transactional
    public void takeBack(Actor actor, long batchId) {
        var batch = batches.findById(batchId)
                .filter(found -> found.kind().equals("MEMBERS"))
                .orElseThrow(MemberImportBatches::unknown);
        rights.requireKeep(actor, batch.organisationId(), 0);
        if (batch.rowsNew() == 0) {
            throw Refusal.conflict(
                    "BATCH_ADDED_NOBODY",
                    "Lần nhập này chỉ sửa hồ sơ đã có, không thêm ai, nên không rút lại được. Hãy sửa từng người trong"
                            + " danh sách đoàn viên.");
        }
        footprint.lockUnit(batch.organisationId());
        var built = footprint.builtOn(batchId);
        if (!built.isEmpty()) {
            throw Refusal.conflict(
                    "BATCH_BUILT_ON",
                    "Không rút lại được vì đã có " + String.join(", ", built)
                            + " dựa trên lần nhập này. Hãy sửa từng người trong danh sách đoàn viên.");
        }
        if (batches.takeBack(batchId, actor.accountId(), trace.times().now()) == 0) {
            throw Refusal.conflict("BATCH_TAKEN_BACK", "Lần nhập này đã được rút lại trước đó. Hãy tải lại trang.");
        }
        watches.around(footprint.people(batchId), () -> footprint.remove(batchId));
        trace.audit()
                .record(
                        actor,
                        "IMPORT_TAKEN_BACK",
                        batch.organisationId(),
                        "batch:" + batchId,
                        batch.rowsNew() + " người");
    }

    private static Refusal unknown() {
        return Refusal.notFound("NO_SUCH_BATCH", "Không thấy lần nhập này. Hãy tải lại trang.");
    }
}
