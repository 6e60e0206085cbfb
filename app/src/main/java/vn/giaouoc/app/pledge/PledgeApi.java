package vn.giaouoc.app.pledge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.app.pledge.receipt.Receipts;
import vn.giaouoc.app.pledge.request.DeclinePledge;
import vn.giaouoc.app.pledge.request.SignPledge;
import vn.giaouoc.app.pledge.request.WithdrawPledge;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.common.Refusal;

/**
 * One's own pledge as JSON. Signing does not block a thread: the token alone says who it is, the writer looks at the
 * session again when it commits, and the answer is made after the commit.
 */
@Controller("/api/pledges")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PledgeApi {

    private final PledgeService pledges;
    private final PledgePages pages;
    private final Receipts receipts;
    private final PublicAddress address;
    private final ExecutorService after;

    PledgeApi(
            PledgeService pledges,
            PledgePages pages,
            Receipts receipts,
            PublicAddress address,
            @Named(TaskExecutors.BLOCKING) ExecutorService after) {
        this.pledges = pledges;
        this.pages = pages;
        this.receipts = receipts;
        this.address = address;
        this.after = after;
    }

    /** Signs; the same id again gets the same receipt, another attempt the first one. */
    @Post
    CompletableFuture<Receipt> sign(HttpRequest<?> request, SignedInPerson who, @Body SignPledge wish) {
        var at = address.of(request);
        return answer(request, at, pledges.sign(who, wish)).exceptionallyCompose(no -> withPage(no, who, at));
    }

    /** Says no. */
    @Post("/decline")
    CompletableFuture<Receipt> decline(HttpRequest<?> request, SignedInPerson who, @Body DeclinePledge wish) {
        return answer(request, address.of(request), pledges.decline(who, wish));
    }

    /** Takes the signature back. */
    @Post("/withdraw")
    CompletableFuture<Receipt> withdraw(HttpRequest<?> request, SignedInPerson who, @Body WithdrawPledge wish) {
        return answer(request, address.of(request), pledges.withdraw(who, wish));
    }

    /** One's own receipts of all years, newest first. */
    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    List<Receipt> mine(HttpRequest<?> request, Actor actor) {
        var at = address.of(request);
        return receipts.of(actor.personId()).stream()
                .map(stored -> Receipt.of(stored, at))
                .toList();
    }

    /** The receipt is made on the loop the request came in on: no thread hands it to another one. */
    private CompletableFuture<Receipt> answer(HttpRequest<?> request, String at, CompletableFuture<Written> writing) {
        var loop = request instanceof NettyHttpRequest<?> netty
                ? netty.getChannelHandlerContext().executor()
                : after;
        return writing.thenApplyAsync(written -> Receipt.of(written.stored(), at), loop);
    }

    /** Who signed an old text gets the new page at once, without asking again; looking it up waits for the database. */
    private CompletionStage<Receipt> withPage(Throwable no, SignedInPerson who, String at) {
        var cause = no instanceof CompletionException && no.getCause() != null ? no.getCause() : no;
        return cause instanceof Refusal refusal && refusal.code().equals("TEXT_CHANGED")
                ? CompletableFuture.supplyAsync(
                        () -> {
                            throw refusal.with("page", pages.page(who.personId(), at));
                        },
                        after)
                : CompletableFuture.failedFuture(cause);
    }
}
