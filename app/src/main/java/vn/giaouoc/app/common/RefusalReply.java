package vn.giaouoc.app.common;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/** The only place where a refusal becomes HTTP: problem+json with a code and the sentence for the person (RFC 9457). */
@Singleton
@Requires(classes = {Refusal.class, ExceptionHandler.class})
public class RefusalReply implements ExceptionHandler<Refusal, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return reply(refusal);
    }

    /** The same answer for filters, which see refusals before any controller does. */
    public static MutableHttpResponse<Map<String, Object>> reply(Refusal refusal) {
        var status = status(refusal.kind());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status.getCode());
        body.put("code", refusal.code());
        body.put("title", status.getReason());
        body.put("detail", refusal.sentence());
        body.putAll(refusal.details());
        MutableHttpResponse<Map<String, Object>> response = HttpResponse.<Map<String, Object>>status(status)
                .body(body)
                .contentType(MediaType.of("application/problem+json"));
        if (refusal.kind() == Refusal.Kind.BUSY) {
            response.header("Retry-After", "5");
        }
        return response;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case SIGN_IN -> HttpStatus.UNAUTHORIZED;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case TRY_LATER -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
