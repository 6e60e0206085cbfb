/**
 * What a union keeps during the year, as its chair sees it on a phone and others read it: what is still missing first, open
 * issues, then the records. It asks the activity services and computes nothing. Begin with
 * {@link vn.giaouoc.ui.activity.ActivityView}.
 */
@NullMarked
package vn.giaouoc.ui.activity;

import org.jspecify.annotations.NullMarked;
