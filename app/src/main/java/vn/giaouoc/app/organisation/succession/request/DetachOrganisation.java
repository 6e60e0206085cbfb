package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.app.organisation.Decision;

/** Tách: the unit stays; a new one takes the departments, employers and units below that are named. */
@Serdeable
public record DetachOrganisation(long organisationId, Share share, Decision decision) implements SuccessionWish {}
