package vn.giaouoc.app.report.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.overview.Overview;
import vn.giaouoc.app.report.overview.Overviews;
import vn.giaouoc.app.report.overview.Spread;
import vn.giaouoc.app.report.overview.Spreads;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.report.overview.Trends;
import vn.giaouoc.app.report.table.OverviewTables;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.report.part.Tree;

/** Figures of yearly reports for dashboards, each on the tree of then or of now. */
@Controller("/api/reports/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportFigureApi {

    private final Overviews overviews;
    private final Spreads spreads;
    private final Trends trends;
    private final OverviewTables tables;

    ReportFigureApi(Overviews overviews, Spreads spreads, Trends trends, OverviewTables tables) {
        this.overviews = overviews;
        this.spreads = spreads;
        this.trends = trends;
        this.tables = tables;
    }

    /** How complete a year is at a unit and at each one right below. */
    @Get("/completeness")
    public Overview completeness(Actor actor, @RequestBean AskOverview ask) {
        return overviews.of(actor, ask.on(Tree.AS_IT_WAS));
    }

    /** The same as an XLSX file. */
    @Get(uri = "/completeness.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> completenessTable(Actor actor, @RequestBean AskOverview ask) {
        return SpreadsheetReply.of(tables.completeness().of(actor, ask.on(Tree.AS_IT_WAS)));
    }

    /** One cell over all units: bands, who falls, every row. */
    @Get("/spread")
    public Spread spread(Actor actor, @RequestBean AskOverview ask, @QueryValue String cell) {
        return spreads.of(actor, ask.on(Tree.AS_IT_WAS), cell);
    }

    /** Every unit's value as an XLSX file. */
    @Get(uri = "/spread.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> spreadTable(Actor actor, @RequestBean AskOverview ask, @QueryValue String cell) {
        return SpreadsheetReply.of(tables.spread().of(actor, ask.on(Tree.AS_IT_WAS), cell));
    }

    /** Cells (A02,B04,…) from a year to another, with the mark at 1/7/2025. */
    @Get("/trend")
    public Trend trend(Actor actor, @RequestBean AskOverview ask, @QueryValue int from, @QueryValue String cells) {
        return trends.of(actor, ask.on(Tree.AS_IT_IS_NOW), from, list(cells));
    }

    /** The same years as an XLSX file. */
    @Get(uri = "/trend.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> trendTable(
            Actor actor, @RequestBean AskOverview ask, @QueryValue int from, @QueryValue String cells) {
        return SpreadsheetReply.of(tables.trend().of(actor, ask.on(Tree.AS_IT_IS_NOW), from, list(cells)));
    }

    private static List<String> list(String cells) {
        return Arrays.stream(cells.split(",", -1)).map(String::strip).toList();
    }
}
