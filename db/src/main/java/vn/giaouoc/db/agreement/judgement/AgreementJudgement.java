package vn.giaouoc.db.agreement.judgement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One look at one version's targets.
 *
 * @param onDay the day the judgement bears
 * @param judgedLines one for every target, in their order
 * @param figuresAt the moment the bound values were drawn
 * @param met đạt or chưa đạt overall, null while it is not said
 * @param revision grows with every change, so that a stale form is refused
 * @param reopened why it was opened again last
 * @param chairBy the person who signed off for the union; headBy for the parties or the employer, never the same
 */
@MappedEntity("agreement_judgement")
public record AgreementJudgement(
        @Id long id,
        long versionId,
        JudgementKind kind,
        LocalDate onDay,
        @TypeDef(type = DataType.JSON) List<JudgementLine> judgedLines,
        Instant figuresAt,
        @Nullable Boolean met,
        @Nullable String remark,
        int revision,
        @Nullable String reopened,
        @Nullable Long madeBy,
        Instant madeAt,
        @Nullable Long chairBy,
        @Nullable String chairName,
        @Nullable Instant chairAt,
        @Nullable Long headBy,
        @Nullable String headName,
        @Nullable String headTitle,
        @Nullable Instant headAt) {

    /** True when both have signed off: nothing changes any more. */
    public boolean signedOff() {
        return chairAt != null && headAt != null;
    }

    /** True when one of the two has signed off. */
    public boolean signedByOne() {
        return (chairAt != null) != (headAt != null);
    }

    /** Đạt when every target is met, chưa đạt when one is not; null while a value is missing. */
    public static @Nullable Boolean proposed(List<JudgementLine> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.met() == null)) {
            return null;
        }
        return lines.stream().allMatch(line -> Boolean.TRUE.equals(line.met()));
    }

    /** The next revision with other lines, day, outcome and remark. */
    public AgreementJudgement written(
            LocalDate day,
            List<JudgementLine> lines,
            Instant drawnAt,
            @Nullable Boolean outcome,
            @Nullable String words) {
        return new AgreementJudgement(
                id,
                versionId,
                kind,
                day,
                lines,
                drawnAt,
                outcome,
                words,
                revision + 1,
                reopened,
                madeBy,
                madeAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Opened again: nobody has signed off. */
    public AgreementJudgement opened(String reason) {
        return new AgreementJudgement(
                id,
                versionId,
                kind,
                onDay,
                judgedLines,
                figuresAt,
                met,
                remark,
                revision + 1,
                reason,
                madeBy,
                madeAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Signed off for the union. */
    public AgreementJudgement byChair(long personId, String name, Instant at) {
        return new AgreementJudgement(
                id,
                versionId,
                kind,
                onDay,
                judgedLines,
                figuresAt,
                met,
                remark,
                revision,
                reopened,
                madeBy,
                madeAt,
                personId,
                name,
                at,
                headBy,
                headName,
                headTitle,
                headAt);
    }

    /** Signed off for the parties or the employer. */
    public AgreementJudgement byHead(long personId, String name, String title, Instant at) {
        return new AgreementJudgement(
                id,
                versionId,
                kind,
                onDay,
                judgedLines,
                figuresAt,
                met,
                remark,
                revision,
                reopened,
                madeBy,
                madeAt,
                chairBy,
                chairName,
                chairAt,
                personId,
                name,
                title,
                at);
    }
}
