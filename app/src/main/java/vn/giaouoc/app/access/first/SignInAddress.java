package vn.giaouoc.app.access.first;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Where to sign in, for somebody at the console. */
@Singleton
class SignInAddress {

    private final String home;

    SignInAddress(
            @Property(name = "portal.public-url", defaultValue = "") String configured,
            @Property(name = "micronaut.server.port", defaultValue = "8080") int port) {
        var known = configured.strip();
        this.home = known.isEmpty() ? "http://localhost:" + port : known.replaceAll("/+$", "");
    }

    String text() {
        return home + "/dang-nhap";
    }
}
