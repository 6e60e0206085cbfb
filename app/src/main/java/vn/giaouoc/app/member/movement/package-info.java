/**
 * Movements inside and out of a unit: leave, leave of absence, return, admission of staff, joining two records, and what
 * a dissolution does to members. It knows members and the organisation tree. Begin with
 * {@link vn.giaouoc.app.member.movement.MovementService}.
 */
@NullMarked
package vn.giaouoc.app.member.movement;

import org.jspecify.annotations.NullMarked;
