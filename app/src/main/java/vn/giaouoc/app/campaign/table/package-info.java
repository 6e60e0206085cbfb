/**
 * What is set for the years of a campaign, as tables to hand out. It knows campaigns and how tables are written. Begin with
 * {@link vn.giaouoc.app.campaign.table.YearSettingsTable}.
 */
@NullMarked
package vn.giaouoc.app.campaign.table;

import org.jspecify.annotations.NullMarked;
