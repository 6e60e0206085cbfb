package vn.giaouoc.app.access.guard;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * The last rule asked. Pages and their resources pass: the gate before the views and the views themselves guard those.
 * Under /api whatever no controller opened or guarded by {@code @Secured} stays closed.
 */
@Singleton
class PagesRule implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        var path = request.getPath();
        var api = path.equals("/api") || path.startsWith("/api/");
        return Publishers.just(api ? SecurityRuleResult.UNKNOWN : SecurityRuleResult.ALLOWED);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
