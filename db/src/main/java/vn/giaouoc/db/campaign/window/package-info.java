/**
 * When units may sign, when figures are cut off, and when reports are due, per campaign year. It knows campaigns and unit
 * types only. Begin with {@link vn.giaouoc.db.campaign.window.PledgeWindow}.
 */
@NullMarked
package vn.giaouoc.db.campaign.window;

import org.jspecify.annotations.NullMarked;
