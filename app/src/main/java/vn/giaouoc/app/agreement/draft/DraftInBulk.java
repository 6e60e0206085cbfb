package vn.giaouoc.app.agreement.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drafts agreements for all departments (groups, unions) of a unit at once.
 *
 * @param only departments (or unions) in the order wanted; empty for all of them
 */
@Serdeable
public record DraftInBulk(
        long campaignId,
        int year,
        long organisationId,
        @Nullable Long employerId,
        String template,
        BulkShape shape,
        List<Long> only) {}
