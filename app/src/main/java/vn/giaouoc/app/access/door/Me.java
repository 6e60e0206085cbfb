package vn.giaouoc.app.access.door;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;

/** Who is signed in and with which offices. */
@Serdeable
public record Me(String accountId, String personId, String name, List<MyOffice> offices) {

    /** One office held today. */
    @Serdeable
    public record MyOffice(
            String organisationId,
            String departmentId,
            String title,
            List<Authority> authorities,
            boolean unitsBelow) {}

    static Me of(Actor actor) {
        return new Me(
                Long.toString(actor.accountId()),
                Long.toString(actor.personId()),
                actor.name(),
                actor.grants().stream()
                        .map(grant -> new MyOffice(
                                Long.toString(grant.organisationId()),
                                Long.toString(grant.departmentId()),
                                grant.title(),
                                grant.authorities().stream().sorted().toList(),
                                grant.wholeSubtree()))
                        .toList());
    }
}
