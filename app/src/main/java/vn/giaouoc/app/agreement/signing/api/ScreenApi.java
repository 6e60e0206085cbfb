package vn.giaouoc.app.agreement.signing.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.app.agreement.signing.request.OpenScreen;
import vn.giaouoc.app.agreement.signing.request.SeeScreen;
import vn.giaouoc.app.agreement.signing.screen.ScreenPage;
import vn.giaouoc.app.agreement.signing.screen.ScreenService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;

/** The projector. Its token travels in a body, never in an address that is logged. */
@Controller("/api/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
class ScreenApi {

    private final ScreenService screens;
    private final PublicAddress address;

    ScreenApi(ScreenService screens, PublicAddress address) {
        this.screens = screens;
        this.address = address;
    }

    /** Opens a projector for a version that is being signed. */
    @Post("/{agreementId}/signing/screen")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Opened open(Actor actor, @PathVariable long agreementId, @Body OpenScreen wish) {
        return new Opened(screens.open(actor, agreementId, wish));
    }

    /** What the projector shows now. */
    @Post("/screen")
    @Secured(SecurityRule.IS_ANONYMOUS)
    ScreenPage see(HttpRequest<?> request, @Body SeeScreen wish) {
        return screens.see(wish.token(), address.of(request));
    }

    /**
     * Where the projector page is.
     *
     * @param path with the token as fragment
     */
    @Serdeable
    record Opened(String path) {}
}
