/**
 * The list of members of a unit and what officers do with it; a member's own record. It knows the services of members
 * only. Begin with {@link vn.giaouoc.ui.member.MembersView}.
 */
@NullMarked
package vn.giaouoc.ui.member;

import org.jspecify.annotations.NullMarked;
