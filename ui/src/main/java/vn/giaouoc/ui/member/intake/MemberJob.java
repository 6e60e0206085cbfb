package vn.giaouoc.ui.member.intake;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.intake.DryRun;
import vn.giaouoc.app.member.intake.MemberImportBatches;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.app.member.intake.WriteList;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.intake.ImportJob;
import vn.giaouoc.ui.intake.Trial;
import vn.giaouoc.ui.shell.SignedIn;

/** Importing members, as the steps of the screen see it. */
class MemberJob implements ImportJob {

    private final MemberImportService imports;
    private final MemberImportBatches batches;
    private final SignedIn signedIn;
    private final long unit;
    /** Long work runs beside the screen, where nobody is signed in: the actor of the press of the button is kept. */
    private Actor actor;

    private @Nullable DryRun last;

    MemberJob(MemberImportService imports, MemberImportBatches batches, SignedIn signedIn, long unit) {
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
        var wish = new WriteList(uploadId, null, decisions.somebodyElse(), decisions.changes());
        return trial(imports.write(actor, wish, progress).run(), true);
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
                        each.undoneAt() != null))
                .toList();
    }

    @Override
    public void takeBack(long batchId) {
        batches.takeBack(signedIn.actor(), batchId);
    }

    private Trial trial(DryRun run, boolean written) {
        last = run;
        var counts = run.counts();
        var figures = Stream.of(
                        new Trial.Figure(Mood.DONE, written ? "đoàn viên đã ghi" : "đoàn viên mới", counts.members()),
                        new Trial.Figure(Mood.DONE, "chưa là đoàn viên", counts.staff()),
                        new Trial.Figure(Mood.DONE, "hồ sơ đã sửa theo tệp", counts.taken()),
                        new Trial.Figure(Mood.UNDER_WAY, "trong đó dùng lại hồ sơ cũ", counts.returning()),
                        new Trial.Figure(Mood.IDLE, "đã có, giữ nguyên", counts.known()),
                        new Trial.Figure(Mood.IDLE, "đã có, tệp ghi khác", counts.changed()),
                        new Trial.Figure(Mood.IDLE, "dòng lặp lại trong tệp", counts.repeated()),
                        new Trial.Figure(Mood.ATTENTION, "có thể trùng, chờ quyết định", counts.maybe()),
                        new Trial.Figure(Mood.BAD, "dòng chưa ghi được", counts.bad()))
                .toList();
        return new Trial(
                counts.fresh(),
                "người",
                counts.taken(),
                figures,
                run.problems(),
                run.suspects().stream()
                        .map(each ->
                                new Trial.Suspect(each.row(), side(each.listed()), side(each.known()), each.because()))
                        .toList(),
                run.updates().stream().map(MemberJob::update).toList(),
                run.skipped());
    }

    private static String side(DryRun.Side side) {
        return Stream.of(side.name(), side.birth(), side.department(), side.phone())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Trial.Change update(DryRun.UpdateProposal update) {
        var text = "Dòng " + update.row() + ", " + update.name() + ": "
                + update.differences().stream()
                        .map(each ->
                                each.field() + " " + (each.known().isEmpty() ? "(trống)" : "«" + each.known() + "»")
                                        + " → «" + each.listed() + "»")
                        .collect(Collectors.joining("; "));
        return new Trial.Change(update.row(), text, update.takeable());
    }
}
