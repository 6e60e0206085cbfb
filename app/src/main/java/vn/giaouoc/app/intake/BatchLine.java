package vn.giaouoc.app.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.giaouoc.db.member.ImportBatch;
import vn.giaouoc.db.organisation.intake.UnitBatch;

/** One import as a line of a list. */
@Serdeable
record BatchLine(
        String id,
        String fileName,
        String state,
        int rowsRead,
        int rowsNew,
        int rowsKnown,
        int rowsBad,
        Instant madeAt) {

    static BatchLine of(ImportBatch batch) {
        return new BatchLine(
                Long.toString(batch.id()),
                batch.fileName(),
                batch.state(),
                batch.rowsRead(),
                batch.rowsNew(),
                batch.rowsKnown(),
                batch.rowsBad(),
                batch.madeAt());
    }

    static BatchLine of(UnitBatch batch) {
        return new BatchLine(
                Long.toString(batch.id()),
                batch.fileName(),
                batch.state(),
                batch.rowsRead(),
                batch.rowsNew(),
                batch.rowsKnown(),
                batch.rowsBad(),
                batch.madeAt());
    }
}
