package vn.giaouoc.app.organisation.directory;

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
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.common.Refusal;

/** The tree as JSON: what the actor sees, as of a day (today when none is named). */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
public class OrganisationApi {

    private final OrganisationDirectory directory;
    private final UnitPages pages;
    private final Times times;

    OrganisationApi(OrganisationDirectory directory, UnitPages pages, Times times) {
        this.directory = directory;
        this.pages = pages;
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

    /** A unit with its history, events, employers and departments. */
    @Get("/{id}")
    public UnitPage unit(Actor actor, long id) {
        return pages.page(actor, id);
    }

    private LocalDate day(@Nullable LocalDate on) {
        if (on == null) {
            return times.today();
        }
        if (!Days.storable(on)) {
            throw Refusal.invalid(
                    "DAY_OUT_OF_RANGE", "Không có cây tổ chức của ngày này. Anh/chị chọn một ngày gần đây hơn.");
        }
        return on;
    }
}
