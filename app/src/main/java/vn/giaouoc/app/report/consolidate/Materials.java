package vn.giaouoc.app.report.consolidate;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.consolidate.Material.Through;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.list.OwedQuery;
import vn.giaouoc.db.report.list.OwedRow;
import vn.giaouoc.db.report.list.OwedRows;
import vn.giaouoc.db.report.part.PartRows;
import vn.giaouoc.db.report.part.ReportPart;
import vn.giaouoc.db.report.part.ReportParts;

/**
 * Finds what a superior's report is made of, in the tree as it was on its cut-off day. Grassroots reports right below count
 * when they are approved; those further down count through the superior between, as its approved report counted them, so
 * that the province's figure is always the sum of what was handed to it.
 */
@Singleton
public class Materials {

    private final OwedRows owed;
    private final PartRows tree;
    private final ReportParts parts;
    private final ReportDays days;
    private final Times times;

    Materials(OwedRows owed, PartRows tree, ReportParts parts, ReportDays days, Times times) {
        this.owed = owed;
        this.tree = tree;
        this.parts = parts;
        this.days = days;
        this.times = times;
    }

    /** What the report of that superior would be made of now. */
    @ReadOnly
    public Material of(Report top) {
        var day = days.asOf(top.campaignId(), top.year(), top.organisationId());
        var rows = below(top, day);
        var superiors = rows.stream()
                .filter(row -> row.report().tier() == ReportTier.CONSOLIDATED)
                .collect(Collectors.toMap(row -> row.report().organisationId(), Function.identity()));
        var unions = rows.stream()
                .filter(row -> row.report().tier() == ReportTier.GRASSROOTS)
                .toList();
        var first = first(top, day, unions, superiors.keySet());
        return new Gathering(top.organisationId(), superiors, first, taken(superiors.values())).of(unions);
    }

    /** The reports of the same year and kind below the superior. */
    private List<OwedRow> below(Report top, LocalDate day) {
        return owed
                .find(new OwedQuery(
                        Set.of(top.organisationId()),
                        day,
                        top.campaignId(),
                        top.year(),
                        top.kind(),
                        null,
                        Set.of(),
                        "",
                        OwedQuery.ALL,
                        0))
                .stream()
                .filter(row -> row.report().occasion().equals(top.occasion()))
                .filter(row -> row.report().id() != top.id())
                .toList();
    }

    /** For every union the superior right below the top it comes through; the top itself where there is none between. */
    private Map<Long, Long> first(Report top, LocalDate day, List<OwedRow> unions, Set<Long> superiors) {
        var all = new HashSet<>(superiors);
        unions.forEach(row -> all.add(row.report().organisationId()));
        var ancestors = new HashSet<>(superiors);
        ancestors.add(top.organisationId());
        var above = tree.above(all, ancestors, day);
        var first = new HashMap<Long, Long>();
        for (var row : unions) {
            long way = above.getOrDefault(row.report().organisationId(), top.organisationId());
            long next = way;
            while (next != top.organisationId()) {
                way = next;
                next = above.getOrDefault(next, top.organisationId());
            }
            first.put(row.report().organisationId(), way);
        }
        return first;
    }

    private Map<Long, List<ReportPart>> taken(Iterable<OwedRow> superiors) {
        var submissions = new HashMap<Long, Integer>();
        superiors.forEach(row -> {
            if (row.report().state().accepted()) {
                submissions.put(row.report().id(), row.report().number());
            }
        });
        return parts.last(submissions);
    }

    /** Goes through the unions once: counted or missing. */
    private final class Gathering {

        private final long top;
        private final Map<Long, OwedRow> superiors;
        private final Map<Long, Long> first;
        private final Map<Long, List<ReportPart>> taken;
        private final List<Leaf> leaves = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Gathering(long top, Map<Long, OwedRow> superiors, Map<Long, Long> first, Map<Long, List<ReportPart>> taken) {
            this.top = top;
            this.superiors = superiors;
            this.first = first;
            this.taken = taken;
        }

        Material of(List<OwedRow> unions) {
            unions.stream()
                    .filter(row -> row.report().state() != ReportState.EXEMPT)
                    .forEach(this::take);
            var through = superiors.values().stream()
                    .filter(row -> row.report().state().accepted()
                            && first.containsValue(row.report().organisationId()))
                    .map(row -> new Through(
                            row.report().id(),
                            row.report().number(),
                            row.report().organisationId(),
                            row.unitName()))
                    .toList();
            var completeness =
                    Completeness.of(unions.stream().map(OwedRow::report).toList(), times.now(), leaves.size());
            return new Material(leaves, through, missing, completeness);
        }

        private void take(OwedRow row) {
            var report = row.report();
            long way = first.getOrDefault(report.organisationId(), top);
            var superior = superiors.get(way);
            if (superior == null) {
                if (report.state().accepted()) {
                    leaves.add(new Leaf(
                            report.id(),
                            report.number(),
                            report.organisationId(),
                            row.unitName(),
                            0,
                            report.organisationId()));
                } else {
                    missing(row, "Báo cáo chưa được duyệt");
                }
                return;
            }
            var part = taken.getOrDefault(superior.report().id(), List.of()).stream()
                    .filter(one -> one.partId() == report.id())
                    .findFirst();
            part.ifPresentOrElse(
                    one -> leaves.add(new Leaf(
                            report.id(),
                            one.partNumber(),
                            report.organisationId(),
                            row.unitName(),
                            superior.report().id(),
                            way)),
                    () -> missing(
                            row,
                            superior.report().state().accepted()
                                    ? "Không có trong báo cáo tổng hợp của " + superior.unitName()
                                    : "Báo cáo tổng hợp của %s chưa được duyệt".formatted(superior.unitName())));
        }

        private void missing(OwedRow row, String reason) {
            var superior = row.superiorName();
            missing.add(new Missing(
                    Long.toString(row.report().organisationId()),
                    row.unitName(),
                    superior == null ? "" : superior,
                    row.report().state().label(),
                    reason));
        }
    }
}
