package vn.giaouoc.app.report.review.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.db.report.life.ReportState;

/**
 * How many reports stand where, before anything is left out by lies, late and paging.
 *
 * @param owing all but the exempt
 * @param waiting handed in and not taken up
 * @param late handed in for the first time too late; {@code overdue} waited for beyond their time
 */
@Serdeable
public record QueueCounts(
        int owing,
        int writing,
        int waiting,
        int inReview,
        int returned,
        int approved,
        int consolidated,
        int exempt,
        int late,
        int overdue) {

    /** Of these reports. */
    public static QueueCounts of(List<ReportLine> lines) {
        return new QueueCounts(
                lines.size() - in(lines, ReportState.EXEMPT),
                in(lines, ReportState.DRAFT),
                in(lines, ReportState.SUBMITTED),
                in(lines, ReportState.IN_REVIEW),
                in(lines, ReportState.RETURNED),
                in(lines, ReportState.APPROVED),
                in(lines, ReportState.CONSOLIDATED),
                in(lines, ReportState.EXEMPT),
                (int) lines.stream().filter(ReportLine::late).count(),
                (int) lines.stream().filter(ReportLine::overdue).count());
    }

    private static int in(List<ReportLine> lines, ReportState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
