package vn.giaouoc.app.pledge.request;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Say no; see {@link SignPledge} for the fields. */
@Serdeable
public record DeclinePledge(
        String id,
        String person,
        String campaign,
        int year,
        @Nullable String clientTime) {}
