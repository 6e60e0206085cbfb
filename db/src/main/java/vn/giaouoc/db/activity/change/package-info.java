/**
 * What records and issues went through: append-only, so that everything can be taken back and a report can ask what changed
 * after it was submitted. Begin with {@link vn.giaouoc.db.activity.change.ActivityChange}.
 */
@NullMarked
package vn.giaouoc.db.activity.change;

import org.jspecify.annotations.NullMarked;
