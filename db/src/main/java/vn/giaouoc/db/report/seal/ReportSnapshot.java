package vn.giaouoc.db.report.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import vn.giaouoc.db.common.Digest;

/**
 * One frozen submission as it is kept.
 *
 * @param content the sealed report as JSON; sha256 is over these very bytes in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record ReportSnapshot(
        long id, long reportId, int number, Instant submittedAt, String content, byte[] sha256, SealedReport sealed) {

    /** Whether the content is what was frozen. */
    public boolean intact() {
        return Arrays.equals(sha256, digest(content));
    }

    static byte[] digest(String content) {
        return Digest.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
