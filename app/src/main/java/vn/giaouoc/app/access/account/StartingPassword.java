package vn.giaouoc.app.access.account;

import io.micronaut.serde.annotation.Serdeable;

/** A password to hand to its owner, shown once; it must be changed at the first sign-in. */
@Serdeable
public record StartingPassword(String login, String password) {

    @Override
    public String toString() {
        return "StartingPassword of " + login;
    }
}
