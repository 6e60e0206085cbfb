package vn.giaouoc.app.access.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.common.Actor;

/** Officers' accounts over the API. */
@Controller("/api/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountApi {

    private final Accounts accounts;
    private final OwnAccount own;

    AccountApi(Accounts accounts, OwnAccount own) {
        this.accounts = accounts;
        this.own = own;
    }

    /** Opens an officer's account; the answer holds a password good for one sign-in, this once. */
    @Post
    StartingPassword open(Actor actor, @Body OpenAccount wish) {
        return accounts.open(actor, wish);
    }

    /** A new password good for one sign-in; the person's devices are signed out. */
    @Post("/{accountId}/reset")
    StartingPassword reset(Actor actor, long accountId) {
        return accounts.reset(actor, accountId);
    }

    /** Shuts the account at once, on every device. */
    @Post("/{accountId}/disable")
    @Status(HttpStatus.NO_CONTENT)
    void disable(Actor actor, long accountId) {
        accounts.disable(actor, accountId);
    }

    /** Opens a shut account again. */
    @Post("/{accountId}/enable")
    @Status(HttpStatus.NO_CONTENT)
    void enable(Actor actor, long accountId) {
        accounts.enable(actor, accountId);
    }

    /** Changes one's own password; every other device is signed out. */
    @Post("/own/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Actor actor, @Body ChangePassword wish) {
        own.changePassword(actor, wish.old(), wish.fresh());
    }
}
