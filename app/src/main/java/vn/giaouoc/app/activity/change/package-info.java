/**
 * Remembers every step of a record, with what stood there before, and tells a report what changed after a moment. Begin with
 * {@link vn.giaouoc.app.activity.change.ChangeLog}.
 */
@NullMarked
package vn.giaouoc.app.activity.change;

import org.jspecify.annotations.NullMarked;
