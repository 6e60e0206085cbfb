/**
 * How members go on in the unit that takes over from theirs, row by row, so that it can be taken back. It knows memberships,
 * transfers and the event's id. Begin with {@link vn.giaouoc.db.member.carry.MembershipCarry}.
 */
@NullMarked
package vn.giaouoc.db.member.carry;

import org.jspecify.annotations.NullMarked;
