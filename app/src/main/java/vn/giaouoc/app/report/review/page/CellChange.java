package vn.giaouoc.app.report.review.page;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A cell that is other than in the submission before.
 *
 * @param before and {@code after} as people read them; "-" where nothing stood
 * @param accepted true when the section had been accepted: somebody will want to know
 */
@Serdeable
public record CellChange(
        String section, String cell, String line, String label, String before, String after, boolean accepted) {}
