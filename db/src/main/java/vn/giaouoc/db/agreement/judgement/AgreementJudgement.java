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
}
