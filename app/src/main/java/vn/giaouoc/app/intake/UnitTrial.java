package vn.giaouoc.app.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.app.organisation.intake.UnitRun;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;

/** What bringing a list of units in would do, or did. */
@Serdeable
record UnitTrial(int read, int fresh, int known, int bad, List<RowProblem> problems, List<SkippedRow> skipped) {

    static UnitTrial of(UnitRun run) {
        return new UnitTrial(run.read(), run.fresh(), run.known(), run.bad(), run.problems(), run.skipped());
    }
}
