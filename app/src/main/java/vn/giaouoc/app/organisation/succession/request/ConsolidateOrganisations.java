package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.organisation.Decision;

/** Hợp nhất: two or more units are no more, and a new one has all they had. */
@Serdeable
public record ConsolidateOrganisations(List<Joining> units, NewUnit successor, Decision decision)
        implements SuccessionWish {

    public ConsolidateOrganisations {
        units = units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).toList();
    }
}
