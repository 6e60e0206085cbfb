package vn.giaouoc.db.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.life.ReportState;

/** A report on its way to become another row: name what changes, then {@link #done}. */
public final class ReportChange {

    private final Report from;
    private ReportState state;
    private int number;
    private LocalDate dueOn;
    private boolean dueInclusive;
    private @Nullable LocalDate againDueOn;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Long submittedBy;
    private @Nullable Long reviewerId;
    private @Nullable Instant reviewBegunAt;
    private @Nullable Instant decidedAt;
    private @Nullable BigDecimal score;
    private @Nullable String remark;
    private @Nullable String exemptReason;
    private @Nullable Long exemptEventId;
    private boolean belowChanged;
    private long revision;

    ReportChange(Report from) {
        this.from = from;
        state = from.state();
        number = from.number();
        dueOn = from.dueOn();
        dueInclusive = from.dueInclusive();
        againDueOn = from.againDueOn();
        firstSubmittedAt = from.firstSubmittedAt();
        submittedAt = from.submittedAt();
        submittedBy = from.submittedBy();
        reviewerId = from.reviewerId();
        reviewBegunAt = from.reviewBegunAt();
        decidedAt = from.decidedAt();
        score = from.score();
        remark = from.remark();
        exemptReason = from.exemptReason();
        exemptEventId = from.exemptEventId();
        belowChanged = from.belowChanged();
        revision = from.revision();
    }

    public ReportChange state(ReportState value) {
        state = value;
        return this;
    }

    public ReportChange number(int value) {
        number = value;
        return this;
    }

    public ReportChange dueOn(LocalDate value) {
        dueOn = value;
        return this;
    }

    public ReportChange dueInclusive(boolean value) {
        dueInclusive = value;
        return this;
    }

    public ReportChange againDueOn(@Nullable LocalDate value) {
        againDueOn = value;
        return this;
    }

    public ReportChange firstSubmittedAt(@Nullable Instant value) {
        firstSubmittedAt = value;
        return this;
    }

    public ReportChange submittedAt(@Nullable Instant value) {
        submittedAt = value;
        return this;
    }

    public ReportChange submittedBy(@Nullable Long value) {
        submittedBy = value;
        return this;
    }

    public ReportChange reviewerId(@Nullable Long value) {
        reviewerId = value;
        return this;
    }

    public ReportChange reviewBegunAt(@Nullable Instant value) {
        reviewBegunAt = value;
        return this;
    }

    public ReportChange decidedAt(@Nullable Instant value) {
        decidedAt = value;
        return this;
    }

    public ReportChange score(@Nullable BigDecimal value) {
        score = value;
        return this;
    }

    public ReportChange remark(@Nullable String value) {
        remark = value;
        return this;
    }

    public ReportChange exemptReason(@Nullable String value) {
        exemptReason = value;
        return this;
    }

    public ReportChange exemptEventId(@Nullable Long value) {
        exemptEventId = value;
        return this;
    }

    public ReportChange belowChanged(boolean value) {
        belowChanged = value;
        return this;
    }

    public ReportChange revision(long value) {
        revision = value;
        return this;
    }

    /** The row as it shall be. */
    public Report done() {
        return new Report(
                from.id(),
                from.formId(),
                from.campaignId(),
                from.year(),
                from.kind(),
                from.occasion(),
                from.tier(),
                from.organisationId(),
                state,
                number,
                dueOn,
                dueInclusive,
                againDueOn,
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                reviewerId,
                reviewBegunAt,
                decidedAt,
                score,
                remark,
                exemptReason,
                exemptEventId,
                belowChanged,
                revision,
                from.openedBy(),
                from.openedAt());
    }
}
