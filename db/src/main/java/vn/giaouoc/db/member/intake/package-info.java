/**
 * What an import asks of people already known, a thousand rows at a time, and what stands on a batch before it is taken
 * back. It reads persons, memberships and what was built on them. Begin with
 * {@link vn.giaouoc.db.member.intake.KnownPeople}.
 */
@NullMarked
package vn.giaouoc.db.member.intake;

import org.jspecify.annotations.NullMarked;
