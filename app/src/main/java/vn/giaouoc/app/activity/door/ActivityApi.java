package vn.giaouoc.app.activity.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.ActivityService;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.activity.MendActivity;
import vn.giaouoc.app.activity.UndoService;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.change.RecordChange;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;

/** One record: kept, read, mended, taken back. */
@Controller("/api/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hoạt động trong năm")
public class ActivityApi {

    private final ActivityService service;
    private final UndoService undo;
    private final ActivityBook book;

    ActivityApi(ActivityService service, UndoService undo, ActivityBook book) {
        this.service = service;
        this.undo = undo;
        this.book = book;
    }

    /** Keep this. */
    @Serdeable
    public record KeepRecord(String organisationId, String kind, RecordForm record) {}

    /** Mend it so; {@code reason} is needed once the report of its year was submitted. */
    @Serdeable
    public record MendRecord(
            RecordForm record, long version, @Nullable String reason) {}

    /** Take it back, as it was seen: the version is needed, so that nothing is taken back that nobody saw. */
    @Serdeable
    public record TakeBack(@Nullable Long version, @Nullable String reason) {

        long seen() {
            if (version == null) {
                throw Refusal.invalid("VERSION_MISSING", "Thiếu phiên bản đã xem. Anh/chị tải lại trang rồi làm lại.")
                        .with("field", "version");
            }
            return version;
        }
    }

    /** Keeps something that happened. */
    @Post
    @Status(HttpStatus.CREATED)
    public Reference add(Actor actor, @Body KeepRecord wish) {
        return Reference.of(service.add(
                actor,
                new AddActivity(
                        Reference.id(wish.organisationId()),
                        wish.kind(),
                        wish.record().content())));
    }

    /** One record with its files and issues. */
    @Get("/{activityId}")
    public ActivityLine one(Actor actor, String activityId) {
        return book.one(actor, Reference.id(activityId));
    }

    /** Everything that was done to it. */
    @Get("/{activityId}/history")
    public List<RecordChange> history(Actor actor, String activityId) {
        return book.history(actor, Reference.id(activityId));
    }

    /** Mends it; 409 when somebody else was quicker. */
    @Put("/{activityId}")
    @Status(HttpStatus.NO_CONTENT)
    public void mend(Actor actor, String activityId, @Body MendRecord wish) {
        service.mend(
                actor,
                new MendActivity(
                        Reference.id(activityId), wish.version(), wish.record().content(), wish.reason()));
    }

    /** Takes it back; it stays in the history. */
    @Post("/{activityId}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    public void withdraw(Actor actor, String activityId, @Body TakeBack wish) {
        service.withdraw(actor, Reference.id(activityId), wish.seen(), wish.reason());
    }

    /** Takes back the latest step, a withdrawal too. */
    @Post("/{activityId}/undo")
    @Status(HttpStatus.NO_CONTENT)
    public void undo(Actor actor, String activityId) {
        undo.undo(actor, Reference.id(activityId));
    }
}
