package vn.giaouoc.app.report.opening;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.form.ReportKind;

/**
 * Open the reporting of a year.
 *
 * @param occasion what tells several reports of a kind apart ("Bão số 13"); null or empty for the one of the year
 * @param form the code of the form; null for the latest of the kind
 * @param dues by when each level hands in; empty for the campaign's own deadlines
 */
@Serdeable
public record OpenReporting(
        int year,
        ReportKind kind,
        @Nullable String occasion,
        @Nullable String form,
        @Nullable List<LevelDue> dues) {

    /** By when a level hands in: "chậm nhất ngày" when inclusive, else "trước ngày". */
    @Serdeable
    public record LevelDue(OrganisationLevel level, LocalDate dueOn, boolean inclusive) {}

    /** The yearly reports, by the campaign's own deadlines. */
    public static OpenReporting yearly(int year) {
        return new OpenReporting(year, ReportKind.YEARLY, null, null, null);
    }
}
