package vn.giaouoc.app.rollup;

import io.micronaut.core.convert.format.Format;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.agreement.AgreementRollup;
import vn.giaouoc.app.rollup.agreement.AgreementRollupService;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.rollup.TreeKind;

/** Figures as JSON and as a spreadsheet: the same answer as on the screen. */
@Controller("/api/rollups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class RollupApi {

    private final RollupService rollups;
    private final AgreementRollupService agreements;
    private final RollupExport export;
    private final PublicRollup open;

    RollupApi(RollupService rollups, AgreementRollupService agreements, RollupExport export, PublicRollup open) {
        this.rollups = rollups;
        this.agreements = agreements;
        this.export = export;
        this.open = open;
    }

    /** Figures of a unit, by default the one the asker's office is held at, and of the lines below it. */
    @Get
    Rollup ask(
            Actor actor,
            @QueryValue long campaign,
            @QueryValue int year,
            @QueryValue @Nullable Long unit,
            @QueryValue @Nullable @Format("yyyy-MM-dd") LocalDate asOf,
            @QueryValue(defaultValue = "AS_IT_WAS") TreeKind kind,
            @QueryValue(defaultValue = "ALL") LineFilter filter,
            @QueryValue(defaultValue = "") String search,
            @QueryValue(defaultValue = "NAME") SortBy sort,
            @QueryValue(defaultValue = "false") boolean descending) {
        return rollups.ask(
                actor,
                new RollupQuestion(home(actor, unit), campaign, year, asOf, kind, filter, search, sort, descending));
    }

    /** The same question about agreements: made, signed, departments taking part, judged, met. */
    @Get("/agreements")
    AgreementRollup agreements(
            Actor actor,
            @QueryValue long campaign,
            @QueryValue int year,
            @QueryValue @Nullable Long unit,
            @QueryValue @Nullable @Format("yyyy-MM-dd") LocalDate asOf,
            @QueryValue(defaultValue = "AS_IT_WAS") TreeKind kind,
            @QueryValue(defaultValue = "ALL") LineFilter filter,
            @QueryValue(defaultValue = "") String search,
            @QueryValue(defaultValue = "NAME") SortBy sort,
            @QueryValue(defaultValue = "false") boolean descending) {
        return agreements.ask(
                actor,
                new RollupQuestion(home(actor, unit), campaign, year, asOf, kind, filter, search, sort, descending));
    }

    /** Either answer as an XLSX file. */
    @Get(uri = "/export", produces = SpreadsheetReply.XLSX)
    HttpResponse<byte[]> export(
            Actor actor,
            @QueryValue long campaign,
            @QueryValue int year,
            @QueryValue @Nullable Long unit,
            @QueryValue @Nullable @Format("yyyy-MM-dd") LocalDate asOf,
            @QueryValue(defaultValue = "AS_IT_WAS") TreeKind kind,
            @QueryValue(defaultValue = "ALL") LineFilter filter,
            @QueryValue(defaultValue = "") String search,
            @QueryValue(defaultValue = "NAME") SortBy sort,
            @QueryValue(defaultValue = "false") boolean descending,
            @QueryValue(defaultValue = "PLEDGES") Subject subject) {
        return SpreadsheetReply.of(export.write(
                actor,
                subject,
                new RollupQuestion(home(actor, unit), campaign, year, asOf, kind, filter, search, sort, descending)));
    }

    /** What the unit reached year by year. */
    @Get("/trend")
    List<YearFigures> trend(
            Actor actor,
            @QueryValue long campaign,
            @QueryValue @Nullable Long unit,
            @QueryValue(defaultValue = "AS_IT_IS_NOW") TreeKind kind) {
        return rollups.trend(
                actor, RollupQuestion.of(home(actor, unit), campaign, 0).kind(kind));
    }

    /** What everybody may see: the highest unit and the units right below it; no rate of a small group. */
    @Get(uri = "/public", produces = MediaType.APPLICATION_JSON)
    @Secured(SecurityRule.IS_ANONYMOUS)
    List<PublicRollup.Line> open(@QueryValue long campaign, @QueryValue int year) {
        return open.lines(campaign, year);
    }

    private long home(Actor actor, @Nullable Long unit) {
        return unit == null ? rollups.home(actor) : unit;
    }
}
