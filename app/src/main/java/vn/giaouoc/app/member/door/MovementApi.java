package vn.giaouoc.app.member.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.movement.JoinService;
import vn.giaouoc.app.member.movement.LeaveUnit;
import vn.giaouoc.app.member.movement.MovementService;
import vn.giaouoc.app.member.movement.SuspendMember;
import vn.giaouoc.db.member.EndReason;

/** What happens to a member of a unit: leave, leave of absence and return, admission, joining of two records. */
@Controller("/api/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Đoàn viên")
public class MovementApi {

    private final MovementService movements;
    private final JoinService joining;

    MovementApi(MovementService movements, JoinService joining) {
        this.movements = movements;
        this.joining = joining;
    }

    /** The end of a membership. */
    @Serdeable
    public record Leave(
            String organisationId,
            LocalDate on,
            EndReason reason,
            @Nullable String note) {}

    /** A leave of absence. */
    @Serdeable
    public record Absence(
            String organisationId,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String why) {}

    /** Something that happens in a unit on a day. */
    @Serdeable
    public record Day(String organisationId, LocalDate on) {}

    /** A unit. */
    @Serdeable
    public record Unit(String organisationId) {}

    /** Two records of one person. */
    @Serdeable
    public record Pair(String organisationId, String otherPersonId) {}

    /** Ends a membership. */
    @Post("/{personId}/leave")
    @Status(HttpStatus.NO_CONTENT)
    public void leave(Actor actor, String personId, @Body Leave wish) {
        movements.leave(
                actor,
                new LeaveUnit(
                        Ref.id(personId),
                        Ref.id(wish.organisationId()),
                        wish.on(),
                        wish.reason(),
                        Ref.text(wish.note(), 300, "note")));
    }

    /** Takes the end of a membership back. */
    @Post("/{personId}/leave/undo")
    @Status(HttpStatus.NO_CONTENT)
    public void takeBackLeave(Actor actor, String personId, @Body Unit wish) {
        movements.takeBackLeave(actor, Ref.id(personId), Ref.id(wish.organisationId()));
    }

    /** Begins a leave of absence. */
    @Post("/{personId}/suspension")
    @Status(HttpStatus.NO_CONTENT)
    public void suspend(Actor actor, String personId, @Body Absence wish) {
        movements.suspend(
                actor,
                new SuspendMember(
                        Ref.id(personId),
                        Ref.id(wish.organisationId()),
                        wish.from(),
                        wish.to(),
                        Ref.text(wish.why(), 300, "why")));
    }

    /** Ends a leave of absence. */
    @Post("/{personId}/return")
    @Status(HttpStatus.NO_CONTENT)
    public void resume(Actor actor, String personId, @Body Day wish) {
        movements.resume(actor, Ref.id(personId), Ref.id(wish.organisationId()), wish.on());
    }

    /** Admits staff to the union. */
    @Post("/{personId}/admission")
    @Status(HttpStatus.NO_CONTENT)
    public void admit(Actor actor, String personId, @Body Day wish) {
        movements.admit(actor, Ref.id(personId), Ref.id(wish.organisationId()), wish.on());
    }

    /** Joins two records of one person; answers with the one that carries on. */
    @Post("/{personId}/join")
    public MemberApi.PersonReference join(Actor actor, String personId, @Body Pair wish) {
        long kept = joining.join(actor, Ref.id(wish.organisationId()), Ref.id(personId), Ref.id(wish.otherPersonId()));
        return new MemberApi.PersonReference(Long.toString(kept));
    }
}
