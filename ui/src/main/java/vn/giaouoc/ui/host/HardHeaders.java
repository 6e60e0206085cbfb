package vn.giaouoc.ui.host;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer of the one port tells the browser, whoever made it (ASVS 5, 3.4). */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class HardHeaders implements Ordered {

    @ResponseFilter
    void harden(MutableHttpResponse<?> response) {
        response.getHeaders().set("X-Content-Type-Options", "nosniff");
        response.getHeaders().set("X-Frame-Options", "DENY");
        response.getHeaders().set("Referrer-Policy", "same-origin");
        response.getHeaders().set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    /** Before the gate, whose answers would pass it by otherwise. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
