package vn.giaouoc.app.report.ending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.OrganisationWatch;
import vn.giaouoc.app.report.opening.OwesList;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportMove;

/**
 * When a unit ends before its cut-off it owes nothing any more and leaves the denominator; what it is merged into or split
 * into owes instead. Taken back, all is as before.
 */
@Singleton
class ReportsOfEnding implements OrganisationWatch {

    private final ReportRepository reports;
    private final Exemptions exemptions;
    private final Successors successors;
    private final OrganisationTree tree;
    private final ReportDays days;

    ReportsOfEnding(
            ReportRepository reports,
            Exemptions exemptions,
            Successors successors,
            OrganisationTree tree,
            ReportDays days) {
        this.reports = reports;
        this.exemptions = exemptions;
        this.successors = successors;
        this.tree = tree;
        this.days = days;
    }

    @Override
    public void dissolved(Actor actor, long organisationId, LocalDate on, long eventId) {
        exempt(actor, organisationId, on, eventId, OwesList.ended(on));
    }

    @Override
    public void succeeded(Actor actor, long eventId, long predecessorId, List<Long> successorIds, LocalDate day) {
        if (tree.find(predecessorId, day).isEmpty()) {
            exempt(actor, predecessorId, day, eventId, reorganised(successorIds, day));
        }
        successors.owe(actor, predecessorId, new HashSet<>(successorIds), day);
    }

    @Override
    public void undone(Actor actor, long organisationId, long eventId) {
        for (var report : reports.takeExemptedBy(eventId)) {
            if (report.organisationId() == organisationId) {
                exemptions.move(actor, report, ReportMove.OWE_AGAIN, "Hoàn tác quyết định", null);
            }
        }
        if (tree.life(organisationId).stream().allMatch(OrganisationVersion::empty)) {
            reports.forget(organisationId);
        }
    }

    @Override
    public void requireNothingBuilt(long organisationId, LocalDate since) {
        if (reports.handedInSince(organisationId, since.atStartOfDay(Times.ZONE).toInstant()) > 0) {
            throw Refusal.conflict(
                    "REPORTS_THERE",
                    "Đơn vị đã nộp báo cáo từ ngày đó nên không thể hoàn tác. Hãy đề nghị đơn vị rút báo cáo trước.");
        }
    }

    /** Reports whose cut-off the unit does not live to see; a year that was over before is owed still. */
    private void exempt(Actor actor, long organisationId, LocalDate on, long eventId, String reason) {
        var type = tree.last(organisationId).unitType();
        for (var report : reports.takeOpen(organisationId)) {
            var cutOff = days.cutOff(report.campaignId(), report.year(), type);
            if (report.kind() != ReportKind.CLOSING && !cutOff.isBefore(on)) {
                exemptions.move(actor, report, ReportMove.EXEMPT_UNIT, reason, eventId);
            }
        }
    }

    private String reorganised(List<Long> successorIds, LocalDate day) {
        var names = successorIds.stream()
                .flatMap(id -> tree.find(id, day).stream())
                .map(OrganisationVersion::name)
                .toList();
        return OwesList.ended(day) + (names.isEmpty() ? "" : "; tiếp tục tại " + String.join(", ", names));
    }
}
