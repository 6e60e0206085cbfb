/**
 * Inviting people to sign: cards with personal QR codes, a poster, words to send. It knows units, campaigns, members'
 * links and the people behind the figures, and draws on paper. Begin with
 * {@link vn.giaouoc.app.invitation.InvitationService}.
 */
@NullMarked
package vn.giaouoc.app.invitation;

import org.jspecify.annotations.NullMarked;
