/**
 * How plans come into the portal: from YAML resources (the schema is told in {@code app/docs/campaigns.md}), version by
 * version. It knows the rows of campaigns only. Begin with {@link vn.giaouoc.app.campaign.plan.CampaignLoader}.
 */
@NullMarked
package vn.giaouoc.app.campaign.plan;

import org.jspecify.annotations.NullMarked;
