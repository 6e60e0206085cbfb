package vn.giaouoc.app.access.guard;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.HttpServerConfiguration;

/**
 * Refuses a body that says of itself it is too large (413) before a route takes hold of it. The server then reads the rest
 * and throws it away, so that a browser comes to the end of its file and shows the answer. Once a route has begun to read
 * the body the server answers too, but reads no further: the browser waits to send the rest until the connection idles out.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimit implements Ordered {

    private final long most;

    BodyLimit(HttpServerConfiguration server) {
        this.most = server.getMaxRequestSize();
    }

    /** Before anybody asks who it is or passes the body on; behind what gives every answer its headers. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 50;
    }

    @RequestFilter
    void require(HttpRequest<?> request) {
        long length = request.getContentLength();
        if (length > most) {
            throw new ContentLengthExceededException(most, length);
        }
    }
}
