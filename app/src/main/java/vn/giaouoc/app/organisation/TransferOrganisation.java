package vn.giaouoc.app.organisation;

import io.micronaut.serde.annotation.Serdeable;

/** Moves a unit, with all below it, under another superior (chuyển giao nguyên trạng). */
@Serdeable
public record TransferOrganisation(long organisationId, long newParentId, Decision decision) {}
