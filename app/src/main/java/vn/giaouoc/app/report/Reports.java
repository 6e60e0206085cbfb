package vn.giaouoc.app.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.page.SealMark;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.list.OwedQuery;
import vn.giaouoc.db.report.list.OwedRow;
import vn.giaouoc.db.report.list.OwedRows;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;

/** Reads reports: what is owed, and one of them. Screens, the API and papers all ask here. */
@Singleton
public class Reports {

    private final ReportRights rights;
    private final Rows rows;
    private final ReportPages pages;
    private final OrganisationTree tree;
    private final Times times;

    Reports(ReportRights rights, Rows rows, ReportPages pages, OrganisationTree tree, Times times) {
        this.rights = rights;
        this.rows = rows;
        this.pages = pages;
        this.tree = tree;
        this.times = times;
    }

    /** Where reports are. */
    @Singleton
    record Rows(ReportRepository reports, OwedRows owed, ReportSnapshots snapshots) {}

    /** The owed reports the actor's offices reach, by superior and name. Those of the actor's own unit are among them. */
    @ReadOnly
    public List<ReportLine> owed(Actor actor, ReportQuestion question) {
        var query = query(actor, question);
        var now = times.now();
        return rows.owed().find(query).stream()
                .map(row -> ReportLine.of(row, now))
                .toList();
    }

    /** How many there are without the limit of the question. */
    @ReadOnly
    public long count(Actor actor, ReportQuestion question) {
        return rows.owed().count(query(actor, question));
    }

    /** One report as the actor may see it; NOT_FOUND when that is not at all. */
    @ReadOnly
    public ReportPage page(Actor actor, long reportId) {
        var report = require(actor, reportId);
        return pages.of(actor, report, line(report));
    }

    /**
     * What was submitted under that number, the last one for null. Restricted lines (K01) are left out for whoever may not
     * see them. NOT_FOUND when there is none, and for a superior while the unit took its only submission back.
     */
    @ReadOnly
    public SealedReport sealed(Actor actor, long reportId, @Nullable Integer number) {
        var report = requireRead(actor, reportId);
        var found = number == null
                ? rows.snapshots().last(report.id())
                : rows.snapshots().find(report.id(), number);
        var sealed = found.orElseThrow(ReportRights::unknown).sealed();
        return rights.maySeeRestricted(actor, report) ? sealed : pages.withoutRestricted(sealed);
    }

    /** Every submission, the first one first. */
    @ReadOnly
    public List<SealMark> submissions(Actor actor, long reportId) {
        var report = requireRead(actor, reportId);
        return rows.snapshots().of(report.id()).stream().map(SealMark::of).toList();
    }

    /** The report, when the actor may read what stands in it now. */
    public Report requireRead(Actor actor, long reportId) {
        var report = require(actor, reportId);
        if (report.state() == ReportState.DRAFT && !rights.mayReadDraft(actor, report)) {
            throw ReportRights.unknown();
        }
        return report;
    }

    /** The report, when the actor may see that it is owed. */
    public Report require(Actor actor, long reportId) {
        var report = rows.reports().findById(reportId).orElseThrow(ReportRights::unknown);
        rights.requireSee(actor, report);
        return report;
    }

    /** The report as lists show it. */
    public ReportLine line(Report report) {
        var today = times.today();
        var unit = tree.find(report.organisationId(), today).orElseGet(() -> tree.last(report.organisationId()));
        var parent = unit.parentId();
        var superior = parent == null ? null : tree.find(parent, today).orElseGet(() -> tree.last(parent));
        return ReportLine.of(
                new OwedRow(
                        report,
                        unit.name(),
                        unit.level().name(),
                        parent == null ? 0 : parent,
                        superior == null ? null : superior.name()),
                times.now());
    }

    private OwedQuery query(Actor actor, ReportQuestion question) {
        var today = times.today();
        return new OwedQuery(
                tops(actor, question.unitId(), today),
                today,
                question.campaignId(),
                question.year(),
                question.kind(),
                question.tier(),
                question.states(),
                Folded.of(question.search()),
                question.size(),
                question.skip());
    }

    /** The units whose subtree is looked at: the one asked for if an office reaches it, else all the actor's own. */
    private Set<Long> tops(Actor actor, @Nullable Long unitId, LocalDate today) {
        var reached = actor.isSystem()
                ? Set.of(tree.root(today).organisationId())
                : actor.grantsOf(Authority.SEE_FIGURES).stream()
                        .filter(grant -> grant.departmentId() == 0)
                        .map(Grant::organisationId)
                        .collect(Collectors.toSet());
        if (unitId == null || reached.contains(unitId)) {
            return unitId == null ? reached : Set.of(unitId);
        }
        return reached.stream().anyMatch(top -> tree.isWithin(top, unitId, today)) ? Set.of(unitId) : Set.of();
    }
}
