package vn.giaouoc.app.report.door;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/**
 * A question about owed reports as it stands in an address.
 *
 * @param unit null for everything the actor's offices reach
 * @param size of a page that begins after {@code skip} rows; files hold every row
 */
@Introspected
record AskReports(
        @QueryValue String campaign,
        @QueryValue int year,
        @QueryValue @Nullable String unit,
        @QueryValue @Nullable ReportKind kind,
        @QueryValue @Nullable ReportTier tier,
        @QueryValue @Nullable ReportState state,
        @QueryValue(defaultValue = "") String search,
        @QueryValue(defaultValue = "200") int size,
        @QueryValue(defaultValue = "0") int skip) {

    ReportQuestion question() {
        return new ReportQuestion(
                ReportId.of(campaign),
                year,
                ReportId.ofOptional(unit),
                kind,
                tier,
                state == null ? Set.of() : Set.of(state),
                search,
                size,
                skip);
    }
}
