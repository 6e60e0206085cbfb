/**
 * The desk where years are opened, windows and deadlines set and texts issued: cards, tables and dialogs. They know the
 * services of campaigns only. Begin with {@link vn.giaouoc.ui.campaign.settings.YearCard}.
 */
@NullMarked
package vn.giaouoc.ui.campaign.settings;

import org.jspecify.annotations.NullMarked;
