package vn.giaouoc.app.reminder.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.reminder.DueGroup;
import vn.giaouoc.app.reminder.DueLine;
import vn.giaouoc.app.reminder.DueTable;
import vn.giaouoc.app.reminder.Dues;
import vn.giaouoc.app.reminder.MailChoice;
import vn.giaouoc.app.reminder.MailChoiceService;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.common.Refusal;

/** What is due, of one's own unions and of those below, and how one is told. */
@Controller("/api/reminders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Nhắc hạn")
public class ReminderApi {

    private final Dues dues;
    private final DueTable table;
    private final MailChoiceService choices;

    ReminderApi(Dues dues, DueTable table, MailChoiceService choices) {
        this.dues = dues;
        this.table = table;
        this.choices = choices;
    }

    /** Reminders by mail, or in the portal only. */
    @Serdeable
    public record ChooseMail(@Nullable Boolean mail) {

        boolean chosen() {
            if (mail == null) {
                throw Refusal.invalid("CHOICE_MISSING", "Anh/chị chọn có nhận thư hay không.")
                        .with("field", "mail");
            }
            return mail;
        }
    }

    /** What one's own unions owe, the most urgent first. */
    @Get("/mine")
    public List<DueLine> mine(Actor actor) {
        return dues.mine(actor);
    }

    /** The unions below that still owe, with words for their group chat. */
    @Get
    public List<DueGroup> below(Actor actor, @QueryValue long unit) {
        return dues.below(actor, unit);
    }

    /** The same, a row for each union, as an XLSX file. */
    @Get(uri = "/list.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> table(Actor actor, @QueryValue long unit) {
        return SpreadsheetReply.of(table.of(actor, List.of(unit)));
    }

    /** How one is told. */
    @Get("/choice")
    public MailChoice choice(Actor actor) {
        return choices.mine(actor);
    }

    /** Chooses how one is told. */
    @Put("/choice")
    @Status(HttpStatus.NO_CONTENT)
    public void choose(Actor actor, @Body ChooseMail wish) {
        choices.choose(actor, wish.chosen());
    }
}
