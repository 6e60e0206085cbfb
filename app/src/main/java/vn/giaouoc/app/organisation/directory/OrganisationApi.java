package vn.giaouoc.app.organisation.directory;

import io.micronaut.http.HttpResponse;
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
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** The tree as JSON: what the actor sees, as of a day (today when none is named). */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
public class OrganisationApi {

    private final OrganisationDirectory directory;
    private final UnitPages pages;
    private final UnitTable table;
    private final Times times;

    OrganisationApi(OrganisationDirectory directory, UnitPages pages, UnitTable table, Times times) {
        this.directory = directory;
        this.pages = pages;
        this.table = table;
        this.times = times;
    }

    /** Where the actor's tree begins, or one page of the units directly below a parent. */
    @Get("{?on,parent,from,size}")
    public List<UnitLine> tree(
            Actor actor,
            @QueryValue @Nullable LocalDate on,
            @QueryValue @Nullable Long parent,
            @QueryValue(defaultValue = "0") int from,
            @QueryValue(defaultValue = "100") int size) {
        var day = day(on);
        return parent == null
                ? directory.tops(actor, day)
                : directory.children(actor, parent, day, Math.max(0, from), Math.max(0, size));
    }

    /** Units whose names hold every word of q, diacritics aside. */
    @Get("/search{?q,on}")
    public List<UnitLine> search(Actor actor, @QueryValue String q, @QueryValue @Nullable LocalDate on) {
        return directory.search(actor, q, day(on), 50);
    }

    /** All units below a parent, of the whole tree, or whose names hold every word of q, as an XLSX file. */
    @Get(uri = "/list.xlsx{?on,parent,q}", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> table(
            Actor actor,
            @QueryValue @Nullable LocalDate on,
            @QueryValue @Nullable Long parent,
            @QueryValue(defaultValue = "") String q) {
        return SpreadsheetReply.of(table.of(actor, new UnitQuestion(day(on), parent, q)));
    }

    /** A unit with its history, events, employers and departments. */
    @Get("/{id}")
    public UnitPage unit(Actor actor, long id) {
        return pages.page(actor, id);
    }

    private LocalDate day(@Nullable LocalDate on) {
        if (on == null) {
            return times.today();
        }
        UnitQuestion.requireDay(on);
        return on;
    }
}
