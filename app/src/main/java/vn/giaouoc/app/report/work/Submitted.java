package vn.giaouoc.app.report.work;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What a submission came to.
 *
 * @param number from 1; 2 and up is "nộp lại lần …"
 * @param late the first submission came too late
 * @param sha256 of the frozen content, in hexadecimal
 */
@Serdeable
public record Submitted(String reportId, int number, Instant at, boolean late, String sha256) {}
