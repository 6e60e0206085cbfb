/**
 * Campaigns over HTTP: read by everybody, changed by those who keep them. It knows the services of campaigns only. Begin
 * with {@link vn.giaouoc.app.campaign.api.CampaignApi}.
 */
@NullMarked
package vn.giaouoc.app.campaign.api;

import org.jspecify.annotations.NullMarked;
