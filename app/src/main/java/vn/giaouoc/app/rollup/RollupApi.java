package vn.giaouoc.app.rollup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.agreement.AgreementRollup;
import vn.giaouoc.app.rollup.agreement.AgreementRollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
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
    Rollup ask(Actor actor, @RequestBean AskRollup ask) {
        return rollups.ask(actor, ask.question(home(actor, ask.unit())));
    }

    /** The same question about agreements: made, signed, departments taking part, judged, met. */
    @Get("/agreements")
    AgreementRollup agreements(Actor actor, @RequestBean AskRollup ask) {
        return agreements.ask(actor, ask.question(home(actor, ask.unit())));
    }

    /** Either answer as an XLSX file. */
    @Get(uri = "/export", produces = SpreadsheetReply.XLSX)
    HttpResponse<byte[]> export(
            Actor actor, @RequestBean AskRollup ask, @QueryValue(defaultValue = "PLEDGES") Subject subject) {
        return SpreadsheetReply.of(export.write(actor, subject, ask.question(home(actor, ask.unit()))));
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
