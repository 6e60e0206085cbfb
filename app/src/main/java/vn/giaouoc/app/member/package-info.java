/**
 * People and their memberships: adding, mending, searching; the parts of it that move people lie in the packages below.
 * It knows the organisation tree and nothing above itself; whoever keeps figures of members listens through
 * {@link vn.giaouoc.app.member.MembershipWatch}. Begin with {@link vn.giaouoc.app.member.MemberService}.
 */
@NullMarked
package vn.giaouoc.app.member;

import org.jspecify.annotations.NullMarked;
