package vn.giaouoc.app.agreement.paper.file;

import org.jspecify.annotations.Nullable;

/**
 * Lay a file beside an agreement.
 *
 * @param version of the agreement, 0 for the one that matters most
 * @param replaces the file it stands in for, null for a further one
 */
@SuppressWarnings("ArrayRecordComponent") // brought once, kept once
public record BringPaper(
        long agreementId, int version, @Nullable Long replaces, String fileName, byte[] content) {}
