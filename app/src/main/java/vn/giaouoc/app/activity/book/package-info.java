/**
 * What people read of a unit's year: its records as screen, spreadsheet and API show them alike. Begin with
 * {@link vn.giaouoc.app.activity.book.ActivityBook}.
 */
@NullMarked
package vn.giaouoc.app.activity.book;

import org.jspecify.annotations.NullMarked;
