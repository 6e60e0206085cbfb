/**
 * Bringing whole lists of members in: propose the columns, try without writing, write as one batch, take it back. It knows
 * members, the organisation tree and spreadsheets. Begin with {@link vn.giaouoc.app.member.intake.MemberImportService}.
 */
@NullMarked
package vn.giaouoc.app.member.intake;

import org.jspecify.annotations.NullMarked;
