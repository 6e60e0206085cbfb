package vn.giaouoc.ui.agreement.judgement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.judgement.JudgementPage;
import vn.giaouoc.app.agreement.judgement.JudgementPage.Line;
import vn.giaouoc.app.agreement.judgement.SaveJudgement;
import vn.giaouoc.app.agreement.lastyear.LastYearLine;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** What the keeper writes down: a value for every target, the outcome and a remark. What is refused stays as typed. */
class JudgementForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What is said of the whole. */
    private enum Outcome {
        BY_TARGETS("Theo các chỉ tiêu"),
        MET("Đạt"),
        NOT_MET("Chưa đạt");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }
    }

    /** Where one target is written. */
    private record Fields(BigDecimalField value, TextField note) {}

    private final transient JudgementPage page;
    private final transient OpenAgreement open;
    private final transient JudgementBeans beans;
    private final transient Map<String, Fields> fields = new LinkedHashMap<>();
    private final DatePicker day;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("Kết luận chung");
    private final TextArea remark = new TextArea("Nhận xét");
    private final Div refused = new Div();

    JudgementForm(JudgementPage page, Map<String, LastYearLine> last, OpenAgreement open, JudgementBeans beans) {
        this.page = page;
        this.open = open;
        this.beans = beans;
        addClassNames("gu-ag-form");
        setWidthFull();
        page.lines().forEach(line -> add(card(line, last.get(line.target()))));
        day = Days.picker("Ngày đánh giá", page.onDay());
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> one == Outcome.BY_TARGETS ? one.label + proposed() : one.label);
        outcome.setValue(said());
        remark.setValue(page.remark() == null ? "" : page.remark());
        remark.setMaxLength(4000);
        remark.setWidthFull();
        refused.getElement().setAttribute("role", "alert");
        add(day, outcome, remark, refused, buttons());
    }

    private Component card(Line line, @Nullable LastYearLine lastYear) {
        var content = new Div(line.content());
        content.addClassName("gu-ag-name");
        var value = new BigDecimalField("Kết quả (" + line.unit() + ")");
        value.setLocale(Locale.of("vi", "VN"));
        value.setValue(line.value());
        var note = new TextField("Ghi chú", line.note() == null ? "" : line.note(), "");
        note.setMaxLength(1000);
        note.setWidthFull();
        fields.put(line.target(), new Fields(value, note));
        var card = Blocks.card(
                content,
                Blocks.row(Blocks.muted("Chỉ tiêu: " + line.goalWords()), JudgementSection.met(line.met())),
                source(line),
                value,
                note);
        card.add(JudgementSection.notes(line, open.page().year() - 1, lastYear));
        return card;
    }

    private Component source(Line line) {
        var label = line.figureLabel();
        return Blocks.muted(
                label == null
                        ? "Nhập tay."
                        : "Số liệu của cổng, " + label + ": " + Values.text(line.drawn(), line.unit()) + " (lúc "
                                + Figures.time(page.figuresAt()) + "). Ghi khác thì nêu lý do ở ghi chú.");
    }

    private String proposed() {
        var proposed = page.proposed();
        return proposed == null
                ? " (còn chỉ tiêu chưa có kết quả)"
                : proposed ? " (đang là: đạt)" : " (đang là: chưa đạt)";
    }

    private Outcome said() {
        var met = page.met();
        return met == null || met.equals(page.proposed()) ? Outcome.BY_TARGETS : met ? Outcome.MET : Outcome.NOT_MET;
    }

    private Component buttons() {
        var save = new Button("Ghi kết quả", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = Blocks.row(save, new Button("Lấy lại số liệu của cổng", click -> redraw()));
        row.addClassName("gu-ag-moves");
        return row;
    }

    private void save() {
        attempt(
                () -> beans.write().save(open.actor(), open.id(), page.kind(), wish()),
                "Đã ghi kết quả. Còn chờ hai người xác nhận.");
    }

    private void redraw() {
        attempt(
                () -> beans.write().redraw(open.actor(), open.id(), page.kind(), page.revision()),
                "Đã lấy số liệu mới; phần nhập tay đã ghi giữ nguyên.");
    }

    private void attempt(Runnable act, String done) {
        refused.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            refused.add(new StatusBadge(Mood.BAD, refusal.sentence()));
            return;
        }
        Notices.done(done);
        open.changed().run();
    }

    private SaveJudgement wish() {
        return new SaveJudgement(
                page.revision(),
                day.getValue(),
                fields.entrySet().stream()
                        .map(entry -> new SaveJudgement.Line(
                                entry.getKey(),
                                entry.getValue().value().getValue(),
                                entry.getValue().note().getValue()))
                        .toList(),
                switch (outcome.getValue()) {
                    case BY_TARGETS -> null;
                    case MET -> true;
                    case NOT_MET -> false;
                },
                remark.getValue());
    }
}
