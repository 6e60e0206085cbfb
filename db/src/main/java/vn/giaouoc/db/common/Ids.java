package vn.giaouoc.db.common;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.github.f4b6a3.tsid.TsidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Ids are made by the application, never by the database: sorted by time, safe with several instances, and known before
 * the row is written (generated keys are wrong with rewritten batches, see the notes on the stack). In JSON they are
 * strings, because they have more digits than JavaScript numbers hold.
 */
public final class Ids {

    /** "Still": the end of a half-open period that has no end yet. */
    public static final java.time.LocalDate STILL = java.time.LocalDate.of(9999, 12, 31);

    private static final TimeBasedEpochGenerator UUIDS = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id for a row. */
    public static long next() {
        return TsidCreator.getTsid().toLong();
    }

    /** A new UUIDv7, as the phone makes them for pledges. */
    public static UUID nextUuid() {
        return UUIDS.generate();
    }

    /** The 16 bytes of a UUID as the BINARY(16) columns hold them. */
    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** The UUID in 16 bytes of a BINARY(16) column. */
    public static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
