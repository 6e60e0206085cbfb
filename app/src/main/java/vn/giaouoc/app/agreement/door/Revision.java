package vn.giaouoc.app.agreement.door;

import io.micronaut.serde.annotation.Serdeable;

/** A revision: the one that was read, or the one that holds now. */
@Serdeable
record Revision(int revision) {}
