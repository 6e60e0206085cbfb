package vn.giaouoc.app.report.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.door.ReportId;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.db.report.part.Tree;

/**
 * A question about a year of reports as it stands in an address.
 *
 * @param tree null for what the route usually looks at
 */
@Introspected
record AskOverview(
        @QueryValue String campaign,
        @QueryValue int year,
        @QueryValue String unit,
        @QueryValue @Nullable Tree tree) {

    /** The question, on that tree unless another is asked for. */
    OverviewQuestion on(Tree usual) {
        return new OverviewQuestion(ReportId.of(campaign), year, ReportId.of(unit), tree == null ? usual : tree);
    }
}
