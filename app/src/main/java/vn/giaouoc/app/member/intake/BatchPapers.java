package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.intake.match.Judged;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.db.member.ImportBatch;
import vn.giaouoc.db.member.ImportBatchRepository;

/** What is kept of a batch itself: its row, the confirmed mapping, the trace of the act. */
@Singleton
class BatchPapers {

    private final ImportBatchRepository batches;
    private final MappingMemory memory;
    private final AuditTrail audit;
    private final Times times;

    BatchPapers(ImportBatchRepository batches, MappingMemory memory, AuditTrail audit, Times times) {
        this.batches = batches;
        this.memory = memory;
        this.audit = audit;
        this.times = times;
    }

    Instant now() {
        return times.now();
    }

    void file(Actor actor, Upload upload, long batchId, DryRun.Counts counts) {
        batches.save(new ImportBatch(
                batchId,
                upload.organisationId(),
                "MEMBERS",
                upload.fileName(),
                upload.sha256(),
                "COMMITTED",
                counts.read(),
                counts.fresh(),
                counts.old(),
                counts.bad() + counts.maybe(),
                actor.accountId(),
                times.now(),
                null,
                null));
        memory.remember(upload.organisationId(), upload.header());
        audit.record(
                actor,
                "MEMBERS_IMPORTED",
                upload.organisationId(),
                "batch:" + batchId,
                counts.fresh() + " người mới, " + counts.taken() + " hồ sơ sửa theo tệp");
    }

    /** New people carry their batch; whose record was changed by a list would not be known without a trace of each. */
    void trace(Actor actor, BatchWriter.Writing writing, List<Judged> rows) {
        for (var judged : rows) {
            var known = judged.known();
            if (judged.verdict() == Judged.Verdict.CHANGED && known != null) {
                audit.record(
                        actor,
                        "MEMBER_EDITED",
                        writing.organisationId(),
                        "person:" + known.person().id(),
                        "batch:" + writing.batchId());
            }
        }
    }
}
