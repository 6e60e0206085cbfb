package vn.giaouoc.app.access.office;

import io.micronaut.http.HttpResponse;
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
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeLine;

/** Offices over the API. */
@Controller("/api/offices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OfficeApi {

    private static final int PAGE = 200;

    private final OfficeService offices;
    private final OfficeBook book;
    private final OfficeTable table;

    OfficeApi(OfficeService offices, OfficeBook book, OfficeTable table) {
        this.offices = offices;
        this.book = book;
        this.table = table;
    }

    /** Offices of the caller's own subtree, 200 at a time, found with or without diacritics. FORBIDDEN KEEPS_NO_ACCOUNTS. */
    @Get
    List<Line> search(
            Actor actor,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(defaultValue = "false") boolean ended,
            @QueryValue(defaultValue = "0") int skip) {
        return book.search(actor, words, ended, Math.max(0, skip), PAGE).stream()
                .map(Line::of)
                .toList();
    }

    /** The same on all pages, as an XLSX file. */
    @Get(uri = "/list.xlsx", produces = SpreadsheetReply.XLSX)
    HttpResponse<byte[]> table(
            Actor actor,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(defaultValue = "false") boolean ended) {
        return SpreadsheetReply.of(table.of(actor, words, ended));
    }

    /** Gives an office; the answer holds its id. */
    @Post
    Given give(Actor actor, @Body GiveOffice wish) {
        return new Given(Long.toString(offices.give(actor, wish)));
    }

    /** Ends an office. */
    @Post("/{officeId}/end")
    @Status(HttpStatus.NO_CONTENT)
    void end(Actor actor, long officeId, @Body EndOffice wish) {
        offices.end(actor, officeId, wish.firstDayWithout(), wish.why());
    }

    /** The id of a new office. */
    @Serdeable
    record Given(String id) {}

    /** End an office. */
    @Serdeable
    record EndOffice(LocalDate firstDayWithout, String why) {}

    /** One office as a line of a list. */
    @Serdeable
    record Line(
            String id,
            String personId,
            String name,
            String organisationId,
            String unit,
            String departmentId,
            String employerId,
            OfficeKind kind,
            String title,
            LocalDate validFrom,
            LocalDate validTo,
            boolean disabled) {

        static Line of(OfficeLine line) {
            return new Line(
                    Long.toString(line.id()),
                    Long.toString(line.personId()),
                    line.name(),
                    Long.toString(line.organisationId()),
                    line.unit(),
                    Long.toString(line.departmentId()),
                    Long.toString(line.employerId()),
                    line.kind(),
                    line.title(),
                    line.validFrom(),
                    line.validTo(),
                    line.disabledAt() != null);
        }
    }
}
