/** The rules of invitations. Begin with {@link vn.giaouoc.app.invitation.InvitationServiceTest}. */
@NullMarked
package vn.giaouoc.app.invitation;

import org.jspecify.annotations.NullMarked;
