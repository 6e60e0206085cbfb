package vn.giaouoc.app.access.member;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Let a member in: by link and knowledge (which chooses the PIN), by link and PIN, or by login and PIN.
 *
 * @param token the link's token, null when a login is given
 * @param knowledge what the card does not show, at first use only
 * @param login phone number or member code, null when a link is given
 * @param pin six digits
 */
@Serdeable
public record EnterMember(
        @Nullable String token,
        @Nullable Knowledge knowledge,
        @Nullable String login,
        String pin) {

    @Override
    public String toString() {
        return "EnterMember";
    }
}
