/**
 * What a grassroots union keeps during the year: conferences, dialogues with their issues, papers, satisfaction, propaganda,
 * inspections, models, awards and money, and the figures made of them. It knows the tree and campaigns, no report: a report
 * tells it by {@link vn.giaouoc.app.activity.year.YearLock} what was submitted. Begin with
 * {@link vn.giaouoc.app.activity.ActivityService}.
 */
@NullMarked
package vn.giaouoc.app.activity;

import org.jspecify.annotations.NullMarked;
