package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;

/** From a file to a result in four steps; going back never loses the file. */
@StyleSheet("context://giaouoc/intake.css")
public class ImportFlow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportJob job;
    private final StepBar steps = new StepBar();
    private final Div body = new Div();
    private final BatchList batches;

    public ImportFlow(ImportJob job) {
        this.job = job;
        this.batches = new BatchList(job);
        addClassName("gu-import");
        add(steps, body, batches);
        chooseFile();
    }

    private void show(int step, Component... parts) {
        steps.at(step);
        body.removeAll();
        body.add(parts);
    }

    private void chooseFile() {
        show(0, new FileStep(job, this::taken));
    }

    private void taken(String fileName, byte[] content) {
        work(0, progress -> job.propose(fileName, new ByteArrayInputStream(content)), this::columns, this::chooseFile);
    }

    private void columns(Proposal proposal) {
        show(
                1,
                new ColumnStep(
                        proposal,
                        job.meanings(),
                        (step, mapping) -> tryOut(proposal, step, mapping),
                        this::chooseFile));
    }

    /** The same step again, with every choice the person made. */
    private void again(ColumnStep step) {
        step.ready();
        show(1, step);
    }

    private void tryOut(Proposal proposal, ColumnStep step, Map<Integer, String> mapping) {
        work(
                2,
                progress -> job.tryOut(proposal.uploadId(), mapping, progress),
                trial -> tried(proposal, step, trial),
                () -> again(step));
    }

    private void tried(Proposal proposal, ColumnStep step, Trial trial) {
        var write = new WriteButton(trial);
        var findings = new TrialCard(trial, write::offer);
        write.addClickListener(click -> write(proposal, step, findings.decisions()));
        var buttons = new Div();
        buttons.addClassName("gu-buttons");
        var undecided = !trial.suspects().isEmpty() || !trial.takeable().isEmpty();
        if (trial.fresh() > 0 || undecided) {
            buttons.add(write);
        }
        buttons.add(new Button("Sửa lại cột", click -> again(step)));
        mend(proposal, trial, buttons);
        var card = new Div(
                new H2("Kết quả thử, chưa ghi gì"), new Paragraph(promise(trial, undecided)), findings, buttons);
        card.addClassName("gu-card");
        show(2, card);
    }

    private static String promise(Trial trial, boolean undecided) {
        if (trial.fresh() > 0) {
            return "Nếu ghi, danh sách có thêm " + Figures.number(trial.fresh()) + " " + trial.noun()
                    + ". Có thể rút lại cả lần nhập khi chưa ai ký hay sửa.";
        }
        return "Không có " + trial.noun() + " nào mới để ghi. "
                + (undecided
                        ? "Những gì anh/chị không đánh dấu ở dưới thì giữ nguyên."
                        : "Danh sách trên cổng giữ nguyên.");
    }

    private void mend(Proposal proposal, Trial trial, Div buttons) {
        if (trial.mendable()) {
            var mend = new Anchor(
                    Downloads.xlsx("can-sua.xlsx", out -> job.mend(proposal.uploadId(), out)),
                    AttachmentType.DOWNLOAD,
                    "Tải các dòng cần sửa");
            mend.addClassName("gu-button");
            buttons.add(mend);
        }
    }

    private void write(Proposal proposal, ColumnStep step, ImportJob.Decisions decisions) {
        work(
                3,
                progress -> job.write(proposal.uploadId(), decisions, progress),
                trial -> written(proposal, trial),
                () -> again(step));
    }

    private void written(Proposal proposal, Trial trial) {
        var buttons = new Div();
        buttons.addClassName("gu-buttons");
        mend(proposal, trial, buttons);
        buttons.add(new Button("Nhập tệp khác", click -> chooseFile()));
        var done = new H2("Đã " + trial.act(trial.fresh(), trial.taken()));
        done.setId("da-ghi");
        var card = new Div(done, new TrialCard(trial), buttons);
        card.addClassName("gu-card");
        show(3, card);
        batches.refresh();
    }

    private <T> void work(int step, Function<Progress, T> doing, Consumer<T> done, Runnable back) {
        job.asked();
        var work = new LongWork();
        show(step, work);
        var ui = getUI().orElseGet(UI::getCurrent);
        work.run(ui, doing, done, stopped -> {
            back.run();
            throw stopped;
        });
    }
}
