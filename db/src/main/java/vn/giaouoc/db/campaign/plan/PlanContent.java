package vn.giaouoc.db.campaign.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** One version of a campaign's content; rows are added, never changed. */
@MappedEntity("campaign_content")
public record PlanContent(
        @Id long id,
        long campaignId,
        int version,
        byte[] sha256,
        @TypeDef(type = DataType.JSON) Plan content,
        Instant loadedAt) {}
