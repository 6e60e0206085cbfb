package vn.giaouoc.app.access.office;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Let an officer in.
 *
 * @param code the six digits of the authenticator or a spare code, when the account has a second factor
 */
@Serdeable
public record SignInOfficer(
        String login, String password, @Nullable String code) {

    @Override
    public String toString() {
        return "SignInOfficer of " + login;
    }
}
