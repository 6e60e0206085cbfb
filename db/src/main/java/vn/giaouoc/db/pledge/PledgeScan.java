package vn.giaouoc.db.pledge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The scanned list behind pledges signed on paper.
 *
 * @param signedOn the day people signed the list
 */
@MappedEntity("pledge_scan")
@SuppressWarnings("ArrayRecordComponent") // the row as it is; scans are compared by their SHA-256
public record PledgeScan(
        @Id long id,
        long organisationId,
        long campaignId,
        int year,
        String fileName,
        String contentType,
        byte[] sha256,
        byte[] content,
        LocalDate signedOn,
        long uploadedBy,
        Instant uploadedAt) {}
