package vn.giaouoc.app.agreement.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A draft made from last year's agreement.
 *
 * @param id of the new agreement
 * @param gone parties and witnesses of last year that stand no more and were left out
 */
@Serdeable
public record CopiedDraft(String id, List<String> gone) {}
