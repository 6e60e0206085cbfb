package vn.giaouoc.app.access.guard;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.common.RefusalReply;
import vn.giaouoc.db.common.Refusal;

/** What the security filter refuses is answered like any other refusal. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotSignedInReply implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return RefusalReply.reply(
                refused.isForbidden()
                        ? Refusal.forbidden(
                                "NOT_YOURS", "Anh/chị không có quyền mở phần này. Hãy quay lại từ trang đầu.")
                        : ActorService.ended());
    }
}
