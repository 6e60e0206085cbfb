package vn.giaouoc.app.access.delegation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;

/** Ủy quyền ký over the API, on a member's own phone too. */
@Controller("/api/delegations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Ủy quyền ký")
class DelegationApi {

    private final DelegationService service;
    private final DelegationBook book;
    private final Times times;

    DelegationApi(DelegationService service, DelegationBook book, Times times) {
        this.service = service;
        this.book = book;
        this.times = times;
    }

    /** The id of a new delegation. */
    @Serdeable
    record Given(String id) {}

    /** The offices one may delegate, what one passed on and what one was passed. */
    @Get
    DelegationReply.Own own(Actor actor) {
        return DelegationReply.of(book.own(actor), times.today());
    }

    /** Delegations of all offices at a unit, for who keeps its offices. */
    @Get("/units/{organisationId}")
    List<DelegationReply> at(Actor actor, long organisationId) {
        return DelegationReply.of(book.at(actor, organisationId), times.today());
    }

    /** Colleagues who could sign for one's office, found by two letters or more of the name, without diacritics too. */
    @Get("/colleagues")
    List<DelegationReply.Colleague> colleagues(Actor actor, @QueryValue long officeId, @QueryValue String words) {
        return book.delegates(actor, officeId, words).stream()
                .map(DelegationReply.Colleague::of)
                .toList();
    }

    /** Lets a colleague sign in one's place; one's own PIN or password is asked once more. */
    @Post
    Given give(Actor actor, @Body GiveDelegation wish) {
        return new Given(Long.toString(service.give(actor, wish)));
    }

    /** Takes a delegation back at once. */
    @Post("/{delegationId}/revocation")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, long delegationId) {
        service.revoke(actor, delegationId);
    }
}
