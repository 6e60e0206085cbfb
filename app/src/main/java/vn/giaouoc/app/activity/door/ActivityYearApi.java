package vn.giaouoc.app.activity.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityExport;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.book.ActivityYear;
import vn.giaouoc.app.activity.check.YearCheck;
import vn.giaouoc.app.activity.check.YearChecks;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.activity.issue.OpenIssues;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.activity.kind.ActivityKind;

/** A unit's year: its records, what it still lacks, its open issues; the same answers as on the screen. */
@Controller("/api/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hoạt động trong năm")
public class ActivityYearApi {

    private final ActivityBook book;
    private final ActivityExport export;
    private final YearChecks checks;
    private final OpenIssues issues;
    private final KindBook kinds;

    ActivityYearApi(ActivityBook book, ActivityExport export, YearChecks checks, OpenIssues issues, KindBook kinds) {
        this.book = book;
        this.export = export;
        this.checks = checks;
        this.issues = issues;
        this.kinds = kinds;
    }

    /** The kinds of records with their facts. */
    @Get("/kinds")
    public List<ActivityKind> kinds() {
        return kinds.kinds();
    }

    /** The records of a year; the present one when none is named. */
    @Get
    public ActivityYear year(
            Actor actor,
            @QueryValue String organisationId,
            @QueryValue @Nullable Integer year,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String text,
            @QueryValue(defaultValue = "false") boolean withdrawn) {
        return book.year(actor, question(organisationId, year, kind, text, withdrawn));
    }

    /** The same records as an XLSX file. */
    @Get(uri = "/export", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> export(
            Actor actor,
            @QueryValue String organisationId,
            @QueryValue @Nullable Integer year,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String text,
            @QueryValue(defaultValue = "false") boolean withdrawn) {
        return SpreadsheetReply.of(export.write(actor, question(organisationId, year, kind, text, withdrawn)));
    }

    /** What the year still lacks. */
    @Get("/checks")
    public YearCheck checks(Actor actor, @QueryValue String organisationId, @QueryValue @Nullable Integer year) {
        long unit = Reference.id(organisationId);
        return checks.of(actor, unit, year == null ? book.present(unit) : year);
    }

    /** The open issues of all dialogues, overdue ones first. */
    @Get("/issues")
    public List<IssueLine> issues(Actor actor, @QueryValue String organisationId) {
        return issues.of(actor, Reference.id(organisationId));
    }

    private ActivityQuestion question(
            String organisationId, @Nullable Integer year, String kind, String text, boolean withdrawn) {
        long unit = Reference.id(organisationId);
        return new ActivityQuestion(unit, year == null ? book.present(unit) : year, kind, text, withdrawn);
    }
}
