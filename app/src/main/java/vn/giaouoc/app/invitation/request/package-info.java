/**
 * What is asked of invitations and what is answered: plain values, the same for screen and API. They know no bean. Begin
 * with {@link vn.giaouoc.app.invitation.request.PrintCards}.
 */
@NullMarked
package vn.giaouoc.app.invitation.request;

import org.jspecify.annotations.NullMarked;
