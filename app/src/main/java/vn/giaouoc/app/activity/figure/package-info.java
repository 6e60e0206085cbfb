/**
 * The figures made of a unit's records, as the content names them, each with the rows behind it. Begin with
 * {@link vn.giaouoc.app.activity.figure.ActivityFigures}.
 */
@NullMarked
package vn.giaouoc.app.activity.figure;

import org.jspecify.annotations.NullMarked;
