package vn.giaouoc.app.pledge.request;

import io.micronaut.serde.annotation.Serdeable;

/** Take one's own signature back. */
@Serdeable
public record WithdrawPledge(String campaign, int year) {}
