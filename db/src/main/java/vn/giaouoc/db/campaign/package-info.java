/**
 * Campaigns as rows: which campaigns there are, the exact texts that are signed, and the years opened for signing. It
 * knows organisations and common values, never pledges. Begin with {@link vn.giaouoc.db.campaign.Campaign}.
 */
@NullMarked
package vn.giaouoc.db.campaign;

import org.jspecify.annotations.NullMarked;
