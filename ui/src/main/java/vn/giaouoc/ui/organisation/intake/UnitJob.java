package vn.giaouoc.ui.organisation.intake;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.intake.UnitBatches;
import vn.giaouoc.app.organisation.intake.UnitImportService;
import vn.giaouoc.app.organisation.intake.UnitRun;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.intake.ImportJob;
import vn.giaouoc.ui.intake.Trial;
import vn.giaouoc.ui.shell.SignedIn;

/** Importing unions, as the steps of the screen see it. */
class UnitJob implements ImportJob {

    private final UnitImportService imports;
    private final UnitBatches batches;
    private final SignedIn signedIn;
    private final long unit;
    private Actor actor;
    private @Nullable UnitRun last;

    UnitJob(UnitImportService imports, UnitBatches batches, SignedIn signedIn, long unit) {
        this.imports = imports;
        this.batches = batches;
        this.signedIn = signedIn;
        this.unit = unit;
        this.actor = signedIn.actor();
    }

    @Override
    public void asked() {
        actor = signedIn.actor();
    }

    @Override
    public List<ColumnMeaning> meanings() {
        return imports.meanings();
    }

    @Override
    public Proposal propose(String fileName, InputStream content) {
        return imports.propose(actor, unit, fileName, content);
    }

    @Override
    public Trial tryOut(String uploadId, Map<Integer, String> mapping, Progress progress) {
        return trial(imports.dryRun(actor, uploadId, mapping, progress), false);
    }

    @Override
    public Trial write(String uploadId, Decisions decisions, Progress progress) {
        return trial(imports.write(actor, uploadId, progress), true);
    }

    @Override
    public void mend(String uploadId, OutputStream out) {
        if (last != null) {
            imports.mendFile(actor, uploadId, last, out);
        }
    }

    @Override
    public void template(OutputStream out) {
        imports.template(out);
    }

    @Override
    public List<Batch> batches() {
        return batches.of(signedIn.actor(), unit).stream()
                .map(each -> new Batch(
                        each.id(),
                        each.fileName(),
                        each.madeAt(),
                        each.rowsNew(),
                        each.rowsKnown(),
                        each.rowsBad(),
                        each.state().equals("TAKEN_BACK")))
                .toList();
    }

    @Override
    public void takeBack(long batchId) {
        batches.takeBack(signedIn.actor(), batchId);
    }

    private Trial trial(UnitRun run, boolean written) {
        last = run;
        var figures = List.of(
                new Trial.Figure(Mood.DONE, written ? "đơn vị đã lập" : "đơn vị mới", run.fresh()),
                new Trial.Figure(Mood.IDLE, "đã có, giữ nguyên", run.known()),
                new Trial.Figure(Mood.BAD, "dòng chưa ghi được", run.bad()));
        return new Trial(run.fresh(), "đơn vị", 0, figures, run.problems(), List.of(), List.of(), run.skipped());
    }
}
