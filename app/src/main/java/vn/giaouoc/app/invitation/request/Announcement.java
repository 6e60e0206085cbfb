package vn.giaouoc.app.invitation.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Words to paste into a chat.
 *
 * @param text plain text with the address
 * @param link the address alone
 */
@Serdeable
public record Announcement(String text, String link) {}
