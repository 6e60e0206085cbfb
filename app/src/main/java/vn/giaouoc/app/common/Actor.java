package vn.giaouoc.app.common;

import java.security.Principal;
import java.util.List;

/**
 * Who acts. Every service method that matters takes one first: a thread-local principal would be empty on Jetty's
 * threads (house law 1). A principal, so that the generated description of the API does not take it for a body.
 *
 * @param accountId the account, 0 for the system itself
 * @param personId the person behind the account
 * @param name the person's name, for headers and papers
 * @param sessionId the signed-in device, 0 when there is none
 * @param grants what the offices held today give
 */
public record Actor(long accountId, long personId, String name, long sessionId, List<Grant> grants)
        implements Principal {

    /** The portal itself: first start, background work and the demo world. It may do everything. */
    public static final Actor SYSTEM = new Actor(0, 0, "Hệ thống", 0, List.of());

    @Override
    public String getName() {
        return name;
    }

    public boolean isSystem() {
        return accountId == 0;
    }

    /** True when some office gives this authority somewhere; where is asked of the tree. */
    public boolean mayAnywhere(Authority authority) {
        return isSystem()
                || grants.stream().anyMatch(grant -> grant.authorities().contains(authority));
    }

    /** The grants that give this authority. */
    public List<Grant> grantsOf(Authority authority) {
        return grants.stream()
                .filter(grant -> grant.authorities().contains(authority))
                .toList();
    }
}
