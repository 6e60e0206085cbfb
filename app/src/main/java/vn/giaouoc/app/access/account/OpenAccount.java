package vn.giaouoc.app.access.account;

import io.micronaut.serde.annotation.Serdeable;

/** Open an officer's account for a person. */
@Serdeable
public record OpenAccount(long personId, String login) {}
