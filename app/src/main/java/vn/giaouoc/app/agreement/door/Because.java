package vn.giaouoc.app.agreement.door;

import io.micronaut.serde.annotation.Serdeable;

/** Why somebody asks for it. */
@Serdeable
record Because(String reason) {}
