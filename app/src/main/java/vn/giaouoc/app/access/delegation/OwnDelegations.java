package vn.giaouoc.app.access.delegation;

import java.util.List;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.db.access.office.SigningPower;

/**
 * Who may sign in one's place, and in whose place one may sign.
 *
 * @param offices offices held today that sign, each of which can be delegated
 * @param given by oneself, of all one's offices, the newest first
 * @param received from others, the newest first
 */
public record OwnDelegations(List<SigningPower> offices, List<DelegationLine> given, List<DelegationLine> received) {

    /** True for somebody who neither signs for anything nor ever did. */
    public boolean empty() {
        return offices.isEmpty() && given.isEmpty() && received.isEmpty();
    }
}
