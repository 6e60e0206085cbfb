/**
 * Who has been invited: read from the personal links that work today. It reads rows of access and owns none. Begin with
 * {@link vn.giaouoc.db.invitation.InvitedPeople}.
 */
@NullMarked
package vn.giaouoc.db.invitation;

import org.jspecify.annotations.NullMarked;
