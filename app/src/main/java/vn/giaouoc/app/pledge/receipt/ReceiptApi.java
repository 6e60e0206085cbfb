package vn.giaouoc.app.pledge.receipt;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.verification.VerifyLimit;

/** Verification for everybody, without signing in and without names. */
@Controller("/api/receipts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class ReceiptApi {

    private final Receipts receipts;
    private final VerifyLimit limit;
    private final HttpClientAddressResolver addresses;

    ReceiptApi(Receipts receipts, VerifyLimit limit, HttpClientAddressResolver addresses) {
        this.receipts = receipts;
        this.limit = limit;
        this.addresses = addresses;
    }

    /** What stands behind a code; 404 when nothing does. */
    @Get("/{code}")
    PublicReceipt verify(HttpRequest<?> request, String code) {
        limit.take(String.valueOf(addresses.resolve(request)));
        return receipts.verified(code);
    }
}
