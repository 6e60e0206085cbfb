/**
 * The year of a unit over the API: records, issues, files, figures. Begin with
 * {@link vn.giaouoc.app.activity.door.ActivityApi}.
 */
@NullMarked
package vn.giaouoc.app.activity.door;

import org.jspecify.annotations.NullMarked;
