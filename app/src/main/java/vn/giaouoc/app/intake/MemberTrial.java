package vn.giaouoc.app.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.DryRun;
import vn.giaouoc.app.member.intake.match.Difference;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;

/**
 * What bringing a list of members in would do, or did.
 *
 * @param batchId the batch that was written, none while nothing was
 */
@Serdeable
record MemberTrial(
        @Nullable String batchId,
        DryRun.Counts counts,
        List<RowProblem> problems,
        List<DryRun.Suspect> suspects,
        List<Change> updates,
        List<SkippedRow> skipped) {

    /** What the file says otherwise of somebody known; by its row it is taken over, unless only a movement changes it. */
    @Serdeable
    record Change(int row, String personId, String name, List<Difference> differences, boolean takeable) {}

    static MemberTrial of(long batchId, DryRun run) {
        var updates = run.updates().stream()
                .map(each -> new Change(
                        each.row(), Long.toString(each.personId()), each.name(), each.differences(), each.takeable()))
                .toList();
        return new MemberTrial(
                batchId == 0 ? null : Long.toString(batchId),
                run.counts(),
                run.problems(),
                run.suspects(),
                updates,
                run.skipped());
    }
}
