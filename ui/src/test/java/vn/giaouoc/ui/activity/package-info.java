/** The year of a unit as its chair sees it. Begin with {@link vn.giaouoc.ui.activity.ActivityViewTest}. */
@NullMarked
package vn.giaouoc.ui.activity;

import org.jspecify.annotations.NullMarked;
