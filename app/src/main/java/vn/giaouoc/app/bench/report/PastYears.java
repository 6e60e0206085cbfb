package vn.giaouoc.app.bench.report;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.form.RollupKind;
import vn.giaouoc.db.report.seal.PeopleList;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;
import vn.giaouoc.db.report.seal.SealedReport.SealedForm;
import vn.giaouoc.db.report.seal.SealedReport.SealedPeople;
import vn.giaouoc.db.report.seal.SealedReport.SealedSigner;
import vn.giaouoc.db.report.seal.SealedReport.SealedUnit;

/** Years that were reported, approved and consolidated long ago: rows and frozen submissions, as many as in life. */
final class PastYears {

    private static final int AT_ONCE = 400;

    private final ReportWorld world;
    private final ReportSnapshots snapshots;
    private final TransactionOperations<Connection> transactions;
    private final SealedForm form;
    private final List<SealedCell> cells;
    private final List<String> named;

    @SuppressWarnings("unchecked")
    PastYears(ApplicationContext context, ReportWorld world) {
        this.world = world;
        snapshots = context.getBean(ReportSnapshots.class);
        transactions = context.getBean(TransactionOperations.class);
        var known = world.form();
        form = new SealedForm(
                Long.toString(known.id()), known.code(), known.version(), known.title(), Digest.hex(known.sha256()));
        cells = known.content()
                .places()
                .filter(place -> place.cell().type().numeric())
                .map(place -> cell(place.cell().key(), place.cell().type()))
                .toList();
        named = known.content()
                .places()
                .filter(place -> place.line().rollupOf(place.cell()) == RollupKind.DISTINCT)
                .map(place -> place.cell().key())
                .toList();
    }

    private static SealedCell cell(String key, CellType type) {
        var value = BigDecimal.valueOf(
                switch (type) {
                    case DATE -> 20_200_305;
                    case YES_NO -> 1;
                    case PERCENT -> 95;
                    default -> key.startsWith("A0") || key.startsWith("B0") ? ReportWorld.MEMBERS : 0;
                });
        return new SealedCell(key, value, null, value, null, null);
    }

    /** One past year of every union. */
    void year(int year) {
        long base = year * 100_000L;
        world.run(
                "INSERT INTO report (id, form_id, campaign_id, year, kind, occasion, tier, organisation_id, state, number,"
                        + " due_on, due_inclusive, first_submitted_at, submitted_at, decided_at, opened_at) SELECT "
                        + base
                        + " + organisation_id, " + form.id() + ", " + world.campaign() + ", " + year
                        + ", 'YEARLY', '', 'GRASSROOTS', organisation_id, 'CONSOLIDATED', 1, '" + year + "-11-30', 1, '"
                        + year
                        + "-11-20', '" + year + "-11-20', '" + year + "-12-01', '" + year
                        + "-10-01' FROM organisation_version WHERE level = 'GRASSROOTS'");
        for (int from = 0; from < ReportWorld.UNIONS; from += AT_ONCE) {
            int first = from;
            transactions.executeWrite(status -> {
                for (int i = first; i < Math.min(first + AT_ONCE, ReportWorld.UNIONS); i++) {
                    seal(year, base, ReportWorld.FIRST_UNION + i, i);
                }
                return first;
            });
        }
    }

    private void seal(int year, long base, long unit, int place) {
        var members = LongStream.range(0, ReportWorld.MEMBERS)
                .mapToObj(i -> 1 + place + i * ReportWorld.UNIONS)
                .toList();
        var people = new PeopleList();
        var counted = new ArrayList<SealedPeople>();
        for (var cell : named) {
            int bit = counted.size();
            people.add(bit, members);
            counted.add(new SealedPeople(cell, bit, members.size(), people.sha256(bit)));
        }
        var day = LocalDate.of(year, 10, 31);
        snapshots.add(
                new SealedReport(
                        SealedReport.SEAL,
                        Long.toString(base + unit),
                        1,
                        Instant.parse(year + "-11-20T00:00:00Z"),
                        form,
                        "X",
                        "Năm không",
                        year,
                        ReportKind.YEARLY,
                        "",
                        "GRASSROOTS",
                        day,
                        day,
                        new SealedUnit(
                                Long.toString(unit), "Công đoàn số " + unit, "CĐ", "GRASSROOTS", "ENTERPRISE", null),
                        List.of(),
                        new SealedSigner(null, "Trần Thị Thu Hà", "Chủ tịch", false, null, null),
                        cells,
                        counted,
                        List.of(),
                        List.of(),
                        null),
                people);
    }
}
