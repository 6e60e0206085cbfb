/** The rules for people and memberships, on the real engine. Begin with {@link vn.giaouoc.app.member.MemberScene}. */
@NullMarked
package vn.giaouoc.app.member;

import org.jspecify.annotations.NullMarked;
