/** Agreements in the roll-ups: one table for screen, file and API, now and on an earlier day. */
@NullMarked
package vn.giaouoc.app.rollup.agreement;

import org.jspecify.annotations.NullMarked;
