package vn.giaouoc.app.report.due;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.app.reminder.due.DueSource;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.list.ReportDueRepository;

/** Reports a union has to hand in, or to hand in again until the day it was given (trade: part 5, rule 5). */
@Singleton
class ReportDues implements DueSource {

    private final ReportDueRepository reports;
    private final Campaigns campaigns;

    ReportDues(ReportDueRepository reports, Campaigns campaigns) {
        this.reports = reports;
        this.campaigns = campaigns;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return reports.owed().stream().map(this::due).toList();
    }

    @Override
    public List<Due> due(LocalDate day, Collection<Long> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : reports.owedBy(organisations).stream().map(this::due).toList();
    }

    private Due due(Report report) {
        var again = report.state() == ReportState.RETURNED ? report.againDueOn() : null;
        return new Due(
                "report:" + report.id(),
                report.organisationId(),
                what(report),
                again == null ? report.dueOn() : again,
                again != null || report.dueInclusive(),
                "bao-cao/" + report.id());
    }

    private String what(Report report) {
        var campaign = campaigns.campaign(report.campaignId()).shortName();
        var occasion = report.occasion().isEmpty() ? "" : " (" + report.occasion() + ")";
        var tier = report.tier() == ReportTier.CONSOLIDATED ? " tổng hợp" : "";
        var again = report.state() == ReportState.RETURNED ? ", cần bổ sung" : "";
        var kind =
                report.kind() == ReportKind.YEARLY ? "Báo cáo" : report.kind().label();
        return "%s%s năm %d, %s%s%s".formatted(kind, tier, report.year(), campaign, occasion, again);
    }
}
