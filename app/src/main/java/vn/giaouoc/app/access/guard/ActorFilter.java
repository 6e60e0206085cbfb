package vn.giaouoc.app.access.guard;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.common.Actor;

/**
 * Asks the database who acts before a controller that takes an {@link Actor}, on a thread that may wait. Controllers
 * that do not take one pay nothing.
 */
@ServerFilter("/api/**")
class ActorFilter implements Ordered {

    static final String ACTOR = "giaouoc.actor";

    private final ActorService actors;
    private final ExecutorService blocking;

    ActorFilter(ActorService actors, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.actors = actors;
        this.blocking = blocking;
    }

    @RequestFilter
    CompletionStage<HttpRequest<?>> actor(HttpRequest<?> request) {
        var person = TokenHolder.of(request).orElse(null);
        if (person == null || !wanted(request)) {
            return CompletableFuture.completedFuture(request);
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    request.setAttribute(ACTOR, actors.actor(person.accountId(), person.sessionId()));
                    return request;
                },
                blocking);
    }

    private static boolean wanted(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(route ->
                        ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getArguments())
                .filter(arguments -> Arrays.stream(arguments).anyMatch(argument -> argument.getType() == Actor.class))
                .isPresent();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
