/**
 * Tables of campaigns against what was set. Begin with {@link vn.giaouoc.app.campaign.table.YearSettingsTableTest}.
 */
@NullMarked
package vn.giaouoc.app.campaign.table;

import org.jspecify.annotations.NullMarked;
