package vn.giaouoc.app.access.account;

import org.jspecify.annotations.Nullable;

/**
 * One's own account as one sees it.
 *
 * @param mustChangePassword true while no right works before the password is changed
 * @param mustEnrol true while some right does not work before a second factor is turned on
 */
public record MyAccount(
        @Nullable String login, String name, boolean mustChangePassword, boolean secondFactor, boolean mustEnrol) {}
