package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.PledgeItem;

/**
 * A whole plan, as the resource file of a campaign holds it; the schema is told in {@code app/docs/campaigns.md}. Texts
 * are exactly those of the paper.
 *
 * @param kind {@code CAMPAIGN_WITH_MOVEMENT} (cuộc vận động gắn với phong trào thi đua) or {@code MOVEMENT}
 * @param scope where the plan holds, when it says so
 * @param slogan a text block of its own, such as "4 xin, 4 luôn"
 */
@Serdeable
public record Plan(
        String code,
        String kind,
        String shortName,
        String name,
        @Nullable String linkedMovement,
        Years years,
        PlanPaper document,
        List<String> legalBases,
        PlanOwner owner,
        @Nullable String scope,
        Participants participants,
        List<String> purposes,
        List<String> requirements,
        @Nullable Clause coordination,
        List<Content> content,
        Pledge pledge,
        @Nullable String slogan,
        List<Section> solutions,
        Criteria criteria,
        List<Award> awards,
        List<Milestone> milestones,
        Reporting reporting,
        @Nullable Inspection inspection,
        @Nullable Clause scoringGuide,
        @Nullable Clause funding,
        @Nullable Clause questions,
        List<Activity> activities,
        List<String> relatedMovements,
        List<Section> assignments,
        List<Correction> corrections,
        List<String> correctionNotes) {

    /** First and last year, both included. */
    @Serdeable
    public record Years(int from, int to) {}

    /** Who takes part, as bodies and as persons. */
    @Serdeable
    public record Participants(List<String> collective, List<String> individual) {}

    /** A text with the clause it stands in and, when the plan names one, the body in charge. */
    @Serdeable
    public record Clause(
            @Nullable String clause, String text, @Nullable String owner) {}

    /** What the campaign is about: kind MOVEMENT, COLLECTIVE or INDIVIDUAL. */
    @Serdeable
    public record Content(String kind, @Nullable String title, List<Line> items) {}

    /**
     * A numbered line.
     *
     * @param refersTo {@code pledge} when the plan's line is the pledge itself
     */
    @Serdeable
    public record Line(
            @Nullable String id,
            @Nullable String clause,
            @Nullable String text,
            @Nullable String refersTo) {}

    /** A heading, when there is one, and what stands under it. */
    @Serdeable
    public record Section(@Nullable String title, List<Line> items) {}

    /**
     * What is pledged; no items when the plan holds no pledge.
     *
     * @param derived true when the plan itself names no pledge and the text would have to be made from other clauses
     */
    @Serdeable
    public record Pledge(
            @Nullable String title,
            @Nullable String clause,
            boolean derived,
            @Nullable String frequency,
            @Nullable String signedBy,
            @Nullable String note,
            List<PledgeItem> items) {}

    /** An occasion to commend, with the forms of award the plan names. */
    @Serdeable
    public record Award(String occasion, @Nullable String clause, List<String> forms, String text) {}

    /** Inspection: of whom, and of what. */
    @Serdeable
    public record Inspection(String subjects, List<Line> items) {}

    /** Something special the plan asks of somebody, such as a photo contest. */
    @Serdeable
    public record Activity(String kind, String clause, String owner, String text) {}

    /** A slip of typing of the paper that was mended. */
    @Serdeable
    public record Correction(String from, String to, int times) {}
}
