package vn.giaouoc.app.member.door;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.transfer.AskForMember;
import vn.giaouoc.app.member.transfer.ProposeTransfer;
import vn.giaouoc.app.member.transfer.TransferInbox;
import vn.giaouoc.app.member.transfer.TransferLine;
import vn.giaouoc.app.member.transfer.TransferService;
import vn.giaouoc.db.member.TransferState;

/** Chuyển sinh hoạt: proposed by one unit, confirmed by the other. */
@Controller("/api/members/transfers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Chuyển sinh hoạt")
public class TransferApi {

    private final TransferService service;
    private final TransferInbox inbox;

    TransferApi(TransferService service, TransferInbox inbox) {
        this.service = service;
        this.inbox = inbox;
    }

    /** The old unit's proposal. */
    @Serdeable
    public record Proposal(
            String personId,
            String fromId,
            String toId,
            LocalDate effectiveOn,
            @Nullable String paperNumber) {}

    /** The new unit's question. */
    @Serdeable
    public record Question(
            String toId,
            String codeOrCitizen,
            LocalDate effectiveOn,
            @Nullable String paperNumber) {}

    /** Where the member goes in the new unit. */
    @Serdeable
    public record Acceptance(@Nullable String departmentId) {}

    /** Why not. */
    @Serdeable
    public record No(String reason) {}

    /** The transfer a request made. */
    @Serdeable
    public record TransferReference(String transferId) {}

    /** One transfer of the unit. */
    @Serdeable
    public record Line(
            String id,
            String personId,
            String name,
            String from,
            String to,
            LocalDate effectiveOn,
            @Nullable String paperNumber,
            TransferState state,
            @Nullable String reason,
            Instant proposedAt,
            boolean incoming,
            boolean mineToAnswer) {

        static Line of(TransferLine line) {
            return new Line(
                    Long.toString(line.id()),
                    Long.toString(line.personId()),
                    line.name(),
                    line.fromName(),
                    line.toName(),
                    line.effectiveOn(),
                    line.paperNumber(),
                    line.state(),
                    line.reason(),
                    line.proposedAt(),
                    line.incoming(),
                    line.mineToAnswer());
        }
    }

    /** Who is coming and who is going. */
    @Get
    public List<Line> transfers(Actor actor, @QueryValue String organisationId) {
        long unit = Ref.id(organisationId);
        return Stream.concat(inbox.incoming(actor, unit).stream(), inbox.outgoing(actor, unit).stream())
                .map(Line::of)
                .toList();
    }

    /** The old unit lets a member go. */
    @Post
    @Status(HttpStatus.CREATED)
    public TransferReference propose(Actor actor, @Body Proposal wish) {
        long id = service.propose(
                actor,
                new ProposeTransfer(
                        Ref.id(wish.personId()),
                        Ref.id(wish.fromId()),
                        Ref.id(wish.toId()),
                        wish.effectiveOn(),
                        Ref.text(wish.paperNumber(), 60, "paperNumber")));
        return new TransferReference(Long.toString(id));
    }

    /** The new unit asks for a member. */
    @Post("/questions")
    @Status(HttpStatus.CREATED)
    public TransferReference ask(Actor actor, @Body Question wish) {
        long id = service.ask(
                actor,
                new AskForMember(
                        Ref.id(wish.toId()),
                        wish.codeOrCitizen(),
                        wish.effectiveOn(),
                        Ref.text(wish.paperNumber(), 60, "paperNumber")));
        return new TransferReference(Long.toString(id));
    }

    /** The other end confirms. */
    @Post("/{transferId}/acceptance")
    @Status(HttpStatus.NO_CONTENT)
    public void accept(Actor actor, String transferId, @Body Acceptance wish) {
        service.accept(actor, Ref.id(transferId), Ref.orNone(wish.departmentId()));
    }

    /** The other end says no. */
    @Post("/{transferId}/refusal")
    @Status(HttpStatus.NO_CONTENT)
    public void refuse(Actor actor, String transferId, @Body No wish) {
        var reason = Ref.text(wish.reason(), 300, "reason");
        service.refuse(actor, Ref.id(transferId), reason == null ? "" : reason);
    }

    /** The end that proposed takes it back. */
    @Post("/{transferId}/cancellation")
    @Status(HttpStatus.NO_CONTENT)
    public void cancel(Actor actor, String transferId) {
        service.cancel(actor, Ref.id(transferId));
    }
}
