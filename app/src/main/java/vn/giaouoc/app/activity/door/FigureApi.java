package vn.giaouoc.app.activity.door;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.activity.figure.FigureLine;
import vn.giaouoc.app.activity.figure.YearFigures;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureRow;

/** The figures made of a unit's records, and the rows behind each. */
@Controller("/api/activities/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hoạt động trong năm")
public class FigureApi {

    private final YearFigures figures;

    FigureApi(YearFigures figures) {
        this.figures = figures;
    }

    /** Every figure of a year. */
    @Get
    public List<FigureLine> all(Actor actor, @QueryValue String organisationId, @QueryValue int year) {
        return figures.of(actor, Reference.id(organisationId), year);
    }

    /** The rows one figure is made of. */
    @Get("/{figure}/rows")
    public List<FigureRow> rows(Actor actor, String figure, @QueryValue String organisationId, @QueryValue int year) {
        return figures.rows(actor, figure, Reference.id(organisationId), year);
    }
}
