/** The rules of what is kept during the year. Begin with {@link vn.giaouoc.app.activity.ActivityRulesTest}. */
@NullMarked
package vn.giaouoc.app.activity;

import org.jspecify.annotations.NullMarked;
