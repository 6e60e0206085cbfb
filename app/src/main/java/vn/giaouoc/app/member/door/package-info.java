/**
 * The programs' door to members and transfers: text becomes values here, ids are strings. It knows the services of
 * members only. Begin with {@link vn.giaouoc.app.member.door.MemberApi}.
 */
@NullMarked
package vn.giaouoc.app.member.door;

import org.jspecify.annotations.NullMarked;
