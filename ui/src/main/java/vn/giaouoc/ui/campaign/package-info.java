/**
 * Campaigns on the screen: the public list, the plan as a page to read, and the desk where a federation opens years and
 * sets windows. It knows the services of campaigns only. Begin with {@link vn.giaouoc.ui.campaign.CampaignView}.
 */
@NullMarked
package vn.giaouoc.ui.campaign;

import org.jspecify.annotations.NullMarked;
