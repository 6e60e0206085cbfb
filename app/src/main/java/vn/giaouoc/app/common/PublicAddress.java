package vn.giaouoc.app.common;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;

/** The address printed in QR codes: the configured one, else where the request came to. */
@Singleton
public class PublicAddress {

    private final HttpHostResolver hosts;
    private final String configured;

    PublicAddress(HttpHostResolver hosts, @Property(name = "portal.public-url", defaultValue = "") String configured) {
        this.hosts = hosts;
        this.configured = withoutSlash(configured.strip());
    }

    /** For a request that came straight to us, or through a proxy that says so. */
    public String of(HttpRequest<?> request) {
        return configured.isEmpty() ? withoutSlash(hosts.resolve(request)) : configured;
    }

    /** For a caller that knows its own address, such as a view. */
    public String orElse(String own) {
        return configured.isEmpty() ? withoutSlash(own) : configured;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
