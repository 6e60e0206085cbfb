package vn.giaouoc.app.access.account;

import io.micronaut.serde.annotation.Serdeable;

/** Change one's own password. */
@Serdeable
public record ChangePassword(String old, String fresh) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
