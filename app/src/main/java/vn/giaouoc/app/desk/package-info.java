/**
 * What the chair of a grassroots union sees at a glance: how this year's signing stands in the unit. It asks the roll-up, so
 * that all screens agree, and decides nothing. Begin with {@link vn.giaouoc.app.desk.DeskService}.
 */
@NullMarked
package vn.giaouoc.app.desk;

import org.jspecify.annotations.NullMarked;
