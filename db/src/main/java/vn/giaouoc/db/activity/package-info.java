/**
 * What happens in a unit during the year: conferences, dialogues, papers, satisfaction, propaganda, inspections, awards,
 * money. Every kind is one row with facts by key; which kinds there are is content. It knows the unit's id only. Begin with
 * {@link vn.giaouoc.db.activity.Activity}.
 */
@NullMarked
package vn.giaouoc.db.activity;

import org.jspecify.annotations.NullMarked;
