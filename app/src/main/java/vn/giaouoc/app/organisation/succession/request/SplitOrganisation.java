package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.organisation.Decision;

/**
 * Chia: the unit is no more, two or more new ones have what it had.
 *
 * @param main place in {@code shares} of the one that takes whatever is not named, and speaks for the history
 */
@Serdeable
public record SplitOrganisation(long organisationId, List<Share> shares, int main, Decision decision)
        implements SuccessionWish {

    public SplitOrganisation {
        shares = shares == null
                ? List.of()
                : shares.stream().filter(Objects::nonNull).toList();
    }
}
