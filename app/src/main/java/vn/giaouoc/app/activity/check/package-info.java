/**
 * What a unit's year must not lack, done or not yet, with what does it (trade: BD-39). Begin with
 * {@link vn.giaouoc.app.activity.check.YearChecks}.
 */
@NullMarked
package vn.giaouoc.app.activity.check;

import org.jspecify.annotations.NullMarked;
