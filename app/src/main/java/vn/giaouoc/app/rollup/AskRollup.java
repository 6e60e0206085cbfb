package vn.giaouoc.app.rollup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.rollup.TreeKind;

/**
 * A question about figures as it stands in an address.
 *
 * @param unit null for the one the asker's office is held at
 * @param asOf the state at the end of that day; null for now
 */
@Introspected
record AskRollup(
        @QueryValue long campaign,
        @QueryValue int year,
        @QueryValue @Nullable Long unit,
        @QueryValue @Nullable @Format("yyyy-MM-dd") LocalDate asOf,
        @QueryValue(defaultValue = "AS_IT_WAS") TreeKind kind,
        @QueryValue(defaultValue = "ALL") LineFilter filter,
        @QueryValue(defaultValue = "") String search,
        @QueryValue(defaultValue = "NAME") SortBy sort,
        @QueryValue(defaultValue = "false") boolean descending) {

    /** The question for that unit. */
    RollupQuestion question(long home) {
        return new RollupQuestion(home, campaign, year, asOf, kind, filter, search, sort, descending);
    }
}
