package vn.giaouoc.app.access.guard;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.common.Actor;

/** Hands a controller the {@link Actor} that {@link ActorFilter} found. */
@Singleton
class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        var actor = request.getAttribute(ActorFilter.ACTOR, Actor.class).orElseThrow(ActorService::ended);
        return () -> Optional.of(actor);
    }
}
