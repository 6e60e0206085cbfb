package vn.giaouoc.app.report.ending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.opening.OpeningRows;

/** What begins where another unit ended owes what that one would have owed, for every cut-off still ahead of the event. */
@Singleton
class Successors {

    private final ReportRepository reports;
    private final OpeningRows rows;
    private final OrganisationTree tree;
    private final ReportDays days;
    private final Times times;

    Successors(ReportRepository reports, OpeningRows rows, OrganisationTree tree, ReportDays days, Times times) {
        this.reports = reports;
        this.rows = rows;
        this.tree = tree;
        this.days = days;
        this.times = times;
    }

    void owe(Actor actor, long predecessorId, Set<Long> successorIds, LocalDate day) {
        for (var owed : reports.ofUnit(predecessorId)) {
            if (owed.tier() != ReportTier.GRASSROOTS || owed.kind() == ReportKind.CLOSING) {
                continue;
            }
            var known = rows.known(owed.campaignId(), owed.year(), owed.kind(), owed.occasion(), owed.tier());
            rows.insert(successorIds.stream()
                    .filter(id -> !known.containsKey(id) && owes(id, owed, day))
                    .map(id -> like(actor, owed, id))
                    .toList());
        }
    }

    private boolean owes(long organisationId, Report owed, LocalDate day) {
        return tree.find(organisationId, day)
                .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS && unit.counted())
                .filter(unit -> !days.cutOff(owed.campaignId(), owed.year(), unit.unitType())
                        .isBefore(day))
                .isPresent();
    }

    private Report like(Actor actor, Report owed, long organisationId) {
        return new Report(
                Ids.next(),
                owed.formId(),
                owed.campaignId(),
                owed.year(),
                owed.kind(),
                owed.occasion(),
                owed.tier(),
                organisationId,
                ReportState.DRAFT,
                0,
                owed.dueOn(),
                owed.dueInclusive(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0,
                actor.isSystem() ? null : actor.accountId(),
                times.now());
    }
}
