package vn.giaouoc.app.agreement.signing.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.agreement.signing.RefusalNoted;
import vn.giaouoc.app.agreement.signing.SignatureReceipt;
import vn.giaouoc.app.agreement.signing.SignatureService;
import vn.giaouoc.app.agreement.signing.page.SigningPage;
import vn.giaouoc.app.agreement.signing.page.SigningPages;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.common.Actor;

/** The signing as a head meets it: the code leads to the page, the page to one request that signs. */
@Controller("/api/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SignatureApi {

    private final SigningPages pages;
    private final SignatureService signatures;

    SignatureApi(SigningPages pages, SignatureService signatures) {
        this.pages = pages;
        this.signatures = signatures;
    }

    /** What stands behind a scanned code for whoever is signed in. */
    @Get("/codes/{agreementCode}/signing")
    SigningPage page(Actor actor, @PathVariable String agreementCode) {
        return pages.page(actor, agreementCode);
    }

    /** Signs; the same id again, or another attempt for the same party, gets the first receipt. */
    @Post("/{agreementId}/signing/sign")
    SignatureReceipt sign(Actor actor, @PathVariable long agreementId, @Body SignAgreement wish) {
        return signatures.sign(actor, agreementId, wish);
    }

    /** Notes that a party does not sign, and why. */
    @Post("/{agreementId}/signing/refuse")
    RefusalNoted refuse(Actor actor, @PathVariable long agreementId, @Body RefuseToSign wish) {
        return signatures.refuse(actor, agreementId, wish);
    }
}
