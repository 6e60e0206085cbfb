package vn.giaouoc.db.report.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for the paper of one submission; the portal invents none of it (trade: 4.1).
 *
 * @param submission its number, from 1
 * @param number only the number, "05"; without one the paper is a draft
 * @param symbol such as "BC-CĐCS"; null for the usual one
 * @param recipients nơi nhận, one a line; null for the usual ones
 * @param enteredBy the account, null for the portal itself
 * @param revision grows with every change, so that a stale form is refused
 */
@MappedEntity("report_paper_head")
public record ReportPaperHead(
        @Id long id,
        long reportId,
        int submission,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String recipients,
        @Nullable Long enteredBy,
        Instant enteredAt,
        int revision) {}
