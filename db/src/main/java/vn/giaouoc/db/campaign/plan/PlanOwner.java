package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Who issued a plan.
 *
 * @param kind such as {@code PROVINCIAL_FEDERATION}; only that one is a union body
 * @param successor who took its place later; never part of the paper
 */
@Serdeable
public record PlanOwner(
        String kind,
        String level,
        String name,
        @Nullable String issuingBody,
        @Nullable String coOwner,
        @Nullable String focalPoint,
        @Nullable String propagandaLead,
        @Nullable Successor successor) {

    /** Who took the owner's place, and since when (ISO day). */
    @Serdeable
    public record Successor(String name, String since, String note) {}
}
