/**
 * How a member comes in: a personal link or QR card with one thing it does not show, then a PIN. It knows people and
 * sessions. Begin with {@link vn.giaouoc.app.access.member.MemberSignIn}.
 */
@NullMarked
package vn.giaouoc.app.access.member;

import org.jspecify.annotations.NullMarked;
