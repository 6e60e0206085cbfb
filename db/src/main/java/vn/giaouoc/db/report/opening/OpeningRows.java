package vn.giaouoc.db.report.opening;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.member.Batches;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

/** Many owed reports at once, in one batch. */
@Singleton
public class OpeningRows {

    private static final int BATCH = 500;

    private static final String INSERT = """
            INSERT INTO report (id, form_id, campaign_id, year, kind, occasion, tier, organisation_id, state, number, due_on,
              due_inclusive, exempt_reason, exempt_event_id, revision, opened_by, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, 0, ?, ?)""";

    private static final String DUE =
            "UPDATE report SET due_on = ?, due_inclusive = ? WHERE id = ? AND first_submitted_at IS NULL";

    private final JdbcOperations jdbc;

    public OpeningRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The reports of an opening that are there already: report by unit. They are held until the transaction ends. */
    public Map<Long, Long> known(long campaignId, int year, ReportKind kind, String occasion, ReportTier tier) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT organisation_id, id FROM report
                    WHERE campaign_id = ? AND year = ? AND kind = ? AND occasion = ? AND tier = ? FOR UPDATE""")) {
                Jdbc.fill(statement, 1, campaignId, year, kind, occasion, tier);
                try (ResultSet rows = statement.executeQuery()) {
                    var known = new HashMap<Long, Long>();
                    while (rows.next()) {
                        known.put(rows.getLong(1), rows.getLong(2));
                    }
                    return known;
                }
            }
        });
    }

    /** Writes reports that are opened now. */
    public void insert(Collection<Report> reports) {
        Batches.run(jdbc, INSERT, reports, BATCH, OpeningRows::bind);
    }

    /** Another day by which a report is due. */
    public record Due(long reportId, LocalDate on, boolean inclusive) {}

    /** Sets when reports are due; those handed in keep theirs. */
    public void due(Collection<Due> dues) {
        Batches.run(jdbc, DUE, dues, BATCH, (row, due) -> Jdbc.fill(row, 1, due.on(), due.inclusive(), due.reportId()));
    }

    private static void bind(PreparedStatement row, Report report) throws SQLException {
        Jdbc.fill(
                row,
                1,
                report.id(),
                report.formId(),
                report.campaignId(),
                report.year(),
                report.kind(),
                report.occasion(),
                report.tier(),
                report.organisationId(),
                report.state(),
                report.dueOn(),
                report.dueInclusive(),
                report.exemptReason(),
                report.exemptEventId(),
                report.openedBy(),
                report.openedAt());
    }
}
