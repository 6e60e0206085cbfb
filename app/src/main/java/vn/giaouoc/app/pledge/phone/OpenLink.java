package vn.giaouoc.app.pledge.phone;

import io.micronaut.serde.annotation.Serdeable;

/** Look at a personal link; the token never stands in an address. */
@Serdeable
public record OpenLink(String token) {

    @Override
    public String toString() {
        return "OpenLink";
    }
}
