package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.organisation.Decision;

/**
 * Sáp nhập: units go into one that stays, and are no more.
 *
 * @param intoId the unit that stays
 */
@Serdeable
public record MergeOrganisations(List<Joining> units, long intoId, Decision decision) implements SuccessionWish {

    public MergeOrganisations {
        units = units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).toList();
    }
}
