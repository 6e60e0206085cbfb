package vn.giaouoc.app.spreadsheet.upload;

import java.nio.file.Path;
import java.time.Instant;
import vn.giaouoc.app.spreadsheet.header.Header;

/**
 * A file that was uploaded and is not written yet.
 *
 * @param accountId whose it is; nobody else may use it
 * @param organisationId the unit it is for
 * @param file where it is kept aside
 * @param rows how many rows lie below the header
 */
@SuppressWarnings("ArrayRecordComponent") // the digest as the batch row holds it
public record Upload(
        String id,
        long accountId,
        long organisationId,
        String fileName,
        Path file,
        byte[] sha256,
        Header header,
        int rows,
        Instant at) {}
