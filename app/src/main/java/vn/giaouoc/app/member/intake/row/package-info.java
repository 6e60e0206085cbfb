/**
 * One row of a member list becomes values, or problems named by column. It knows members and spreadsheets, no database.
 * Begin with {@link vn.giaouoc.app.member.intake.row.RowReader}.
 */
@NullMarked
package vn.giaouoc.app.member.intake.row;

import org.jspecify.annotations.NullMarked;
