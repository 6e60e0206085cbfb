package vn.giaouoc.app.report.review.queue;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
import vn.giaouoc.db.access.office.HeldOffice;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.list.OwedQuery;
import vn.giaouoc.db.report.list.OwedRow;
import vn.giaouoc.db.report.list.OwedRows;

/** What a reviewer has before him or her: of 10 units or of 1,600, the longest lying first. */
@Singleton
public class ReviewQueue {

    private final OwedRows owed;
    private final OrganisationTree tree;
    private final HeldOfficeRepository offices;
    private final Times times;

    ReviewQueue(OwedRows owed, OrganisationTree tree, HeldOfficeRepository offices, Times times) {
        this.owed = owed;
        this.tree = tree;
        this.offices = offices;
        this.times = times;
    }

    /** The queue; empty for whoever reviews nothing there. */
    @ReadOnly
    public QueuePage queue(Actor actor, QueueQuestion question) {
        return page(actor, question, tops(actor, question.unitId()));
    }

    /** The same of everything below a unit. It checks no rights: the asking service has done so. */
    @ReadOnly
    public QueuePage below(Actor actor, long unitId, QueueQuestion question) {
        return page(actor, question, Set.of(unitId));
    }

    private QueuePage page(Actor actor, QueueQuestion question, Set<Long> tops) {
        var now = times.now();
        var own = own(actor);
        var rows = owed.find(query(tops, question)).stream()
                .filter(row -> !own.contains(row.report().organisationId())
                        || row.superiorId() != 0) // the top's own report goes to nobody
                .map(row -> row(row, own, now))
                .toList();
        var chosen = rows.stream()
                .filter(row -> question.lies().isEmpty() || question.lies().contains(row.lies()))
                .filter(row ->
                        !question.lateOnly() || row.line().late() || row.line().overdue())
                .sorted(Comparator.comparing((QueueRow row) -> !row.mine()).thenComparing(row -> -row.days()))
                .toList();
        return new QueuePage(
                now,
                QueueCounts.of(rows.stream().map(QueueRow::line).toList()),
                chosen.size(),
                chosen.stream().skip(question.skip()).limit(question.size()).toList());
    }

    private static QueueRow row(OwedRow owed, Set<Long> own, Instant now) {
        var line = ReportLine.of(owed, now);
        var report = owed.report();
        var lies = Lies.of(report.state());
        var since = since(report);
        return new QueueRow(
                line,
                lies,
                lies.label(),
                with(owed, lies),
                since,
                since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, now)),
                daysLate(report, now),
                lies == Lies.REVIEWER && !own.contains(report.organisationId()));
    }

    private static String with(OwedRow owed, Lies lies) {
        var superior = owed.superiorName() == null ? owed.unitName() : owed.superiorName();
        return switch (lies) {
            case UNIT -> owed.unitName();
            case REVIEWER, CONSOLIDATOR, DONE -> superior;
            case NOBODY -> "";
        };
    }

    private static @Nullable Instant since(Report report) {
        return switch (report.state()) {
            case DRAFT -> report.openedAt();
            case SUBMITTED -> report.submittedAt();
            case IN_REVIEW -> report.reviewBegunAt();
            case RETURNED, APPROVED, CONSOLIDATED -> report.decidedAt();
            case EXEMPT -> null;
        };
    }

    /** Days past its time: until it came, or until now where it is still waited for. */
    private static long daysLate(Report report, Instant now) {
        if (report.overdue(now)) {
            return ChronoUnit.DAYS.between(
                    report.waitedForUntil(), now.atZone(Times.ZONE).toLocalDate());
        }
        var first = report.firstSubmittedAt();
        return first != null && report.late()
                ? ChronoUnit.DAYS.between(
                        report.lastDay(), first.atZone(Times.ZONE).toLocalDate())
                : 0;
    }

    private OwedQuery query(Set<Long> tops, QueueQuestion question) {
        return new OwedQuery(
                tops,
                times.today(),
                question.campaignId(),
                question.year(),
                question.kind(),
                question.tier(),
                Set.of(),
                Folded.of(question.search()),
                OwedQuery.ALL,
                0);
    }

    /** Where the actor reviews: the unit asked for when it lies within, else all of it. */
    private Set<Long> tops(Actor actor, @Nullable Long unitId) {
        var today = times.today();
        Set<Long> reviewed = actor.isSystem()
                ? Set.of(tree.root(today).organisationId())
                : actor.grantsOf(Authority.REVIEW).stream()
                        .filter(grant -> grant.departmentId() == 0)
                        .map(Grant::organisationId)
                        .collect(Collectors.toSet());
        if (unitId == null) {
            return reviewed;
        }
        return reviewed.contains(unitId) || reviewed.stream().anyMatch(top -> tree.isWithin(top, unitId, today))
                ? Set.of(unitId)
                : Set.of();
    }

    private Set<Long> own(Actor actor) {
        List<HeldOffice> held = actor.isSystem() ? List.of() : offices.heldOn(actor.personId(), times.today());
        var own = held.stream().map(HeldOffice::organisationId).collect(Collectors.toSet());
        actor.grants().forEach(grant -> own.add(grant.organisationId()));
        return own;
    }
}
