package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.giaouoc.app.activity.year.YearLock;
import vn.giaouoc.db.report.ReportRepository;

/** Tells those who keep what happens in a unit that its year was handed in: later changes are marked (trade: part 5, rule 3). */
@Singleton
class SubmittedYears implements YearLock {

    private final ReportRepository reports;

    SubmittedYears(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Instant> submittedAt(long organisationId, int year) {
        return Optional.ofNullable(reports.handedInAt(organisationId, year));
    }
}
