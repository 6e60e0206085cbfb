/**
 * Campaigns as the portal uses them: what runs, who may sign when, which text; and the changes a federation makes to
 * years, windows and texts. It knows organisations, never pledges: those who count on a year implement
 * {@link vn.giaouoc.app.campaign.CampaignYearWatch}. Begin with {@link vn.giaouoc.app.campaign.Campaigns}.
 */
@NullMarked
package vn.giaouoc.app.campaign;

import org.jspecify.annotations.NullMarked;
