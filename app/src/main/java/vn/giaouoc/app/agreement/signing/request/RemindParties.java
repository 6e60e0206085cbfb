package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remind parties that have not signed.
 *
 * @param partyIds empty: all of them
 */
@Serdeable
public record RemindParties(String versionId, List<String> partyIds) {

    public long version() {
        return Asked.id(versionId);
    }

    public Set<Long> parties() {
        return partyIds.stream().map(Asked::id).collect(Collectors.toUnmodifiableSet());
    }
}
