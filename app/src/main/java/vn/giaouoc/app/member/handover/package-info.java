/**
 * What happens to members when units merge, split or detach: they go on in the unit that takes over, once each, with what is
 * known of them, and waiting transfers with them. It knows members and the organisation tree. Begin with
 * {@link vn.giaouoc.app.member.handover.MemberHandover}.
 */
@NullMarked
package vn.giaouoc.app.member.handover;

import org.jspecify.annotations.NullMarked;
