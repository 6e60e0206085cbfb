package vn.giaouoc.db.organisation.intake;

import java.time.Instant;

/**
 * One list of units that went in as a whole.
 *
 * @param organisationId the unit below which it was brought in
 * @param state COMMITTED or TAKEN_BACK
 */
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record UnitBatch(
        long id,
        long organisationId,
        String fileName,
        byte[] fileSha256,
        String state,
        int rowsRead,
        int rowsNew,
        int rowsKnown,
        int rowsBad,
        long madeBy,
        Instant madeAt) {}
