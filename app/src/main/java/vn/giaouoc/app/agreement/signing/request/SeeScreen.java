package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;

/** See what a projector shows. */
@Serdeable
public record SeeScreen(String token) {

    @Override
    public String toString() {
        return "SeeScreen";
    }
}
