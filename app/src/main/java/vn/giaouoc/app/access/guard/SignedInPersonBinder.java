package vn.giaouoc.app.access.guard;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SignedInPerson;

/** Hands a controller what the verified token alone says; the database is not asked. */
@Singleton
class SignedInPersonBinder implements TypedRequestArgumentBinder<SignedInPerson> {

    @Override
    public Argument<SignedInPerson> argumentType() {
        return Argument.of(SignedInPerson.class);
    }

    @Override
    public BindingResult<SignedInPerson> bind(
            ArgumentConversionContext<SignedInPerson> context, HttpRequest<?> request) {
        var person = TokenHolder.of(request).orElseThrow(ActorService::ended);
        return () -> Optional.of(person);
    }
}
