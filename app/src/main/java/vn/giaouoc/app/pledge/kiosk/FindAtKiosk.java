package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.app.access.member.Knowledge;

/**
 * Say who stands before the shared phone.
 *
 * @param login phone number, member code, or the full name
 * @param knowledge what a colleague would not read off a list
 */
@Serdeable
public record FindAtKiosk(String login, Knowledge knowledge) {

    @Override
    public String toString() {
        return "FindAtKiosk";
    }
}
