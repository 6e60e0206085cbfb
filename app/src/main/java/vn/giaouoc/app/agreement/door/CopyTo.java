package vn.giaouoc.app.agreement.door;

import io.micronaut.serde.annotation.Serdeable;

/** The year an agreement is carried into. */
@Serdeable
record CopyTo(int year) {}
