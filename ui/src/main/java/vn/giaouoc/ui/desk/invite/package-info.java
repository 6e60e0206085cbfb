/**
 * The dialogs that invite: cards, a link for one, words for a chat, a poster. They ask the invitation services as the person
 * signed in. Begin with {@link vn.giaouoc.ui.desk.invite.Invitations}.
 */
@NullMarked
package vn.giaouoc.ui.desk.invite;

import org.jspecify.annotations.NullMarked;
