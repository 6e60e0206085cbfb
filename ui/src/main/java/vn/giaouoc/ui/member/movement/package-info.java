/**
 * Leaving, leave of absence and transfers as officers do them: what will happen is said before it happens. It knows the
 * services of movements. Begin with {@link vn.giaouoc.ui.member.movement.TransfersView}.
 */
@NullMarked
package vn.giaouoc.ui.member.movement;

import org.jspecify.annotations.NullMarked;
