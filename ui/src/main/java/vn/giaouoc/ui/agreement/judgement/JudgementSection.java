package vn.giaouoc.ui.agreement.judgement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.judgement.JudgementPage;
import vn.giaouoc.app.agreement.judgement.JudgementPage.Line;
import vn.giaouoc.app.agreement.lastyear.LastYearLine;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.words.LastYearWords;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** One judgement: its targets with what they came to, the outcome, and who signed it off. */
class JudgementSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JudgementPage page;
    private final transient Map<String, LastYearLine> last;
    private final transient OpenAgreement open;
    private final transient JudgementBeans beans;

    JudgementSection(JudgementPage page, Map<String, LastYearLine> last, OpenAgreement open, JudgementBeans beans) {
        this.page = page;
        this.last = last;
        this.open = open;
        this.beans = beans;
        addClassName("gu-section");
        setWidthFull();
        add(new H2(page.kindText()), outcome());
        if (!page.begun()) {
            add(Blocks.muted(
                    "Chưa bắt đầu. Dưới đây là số liệu cổng đang có lúc " + Figures.time(page.figuresAt()) + "."));
            if (open.keeper()) {
                add(begin());
            }
        }
        if (page.begun() && open.keeper() && !page.signedOff() && page.chair() == null && page.head() == null) {
            add(new JudgementForm(page, last, open, beans));
        } else {
            add(lines());
        }
        if (page.begun()) {
            add(new SignOffs(page, open, beans));
        }
    }

    private Component outcome() {
        var met = page.met();
        var remark = page.remark();
        var outcome = Blocks.row(badge(met, page.begun()));
        if (page.begun()) {
            outcome.add(Blocks.muted(
                    "đánh giá ngày " + Figures.day(page.onDay()) + ", số liệu lúc " + Figures.time(page.figuresAt())));
        }
        var whole = new Div(outcome);
        if (remark != null && !remark.isBlank()) {
            whole.add(new Div("Nhận xét: " + remark));
        }
        return whole;
    }

    private static StatusBadge badge(@Nullable Boolean met, boolean begun) {
        if (met == null) {
            return new StatusBadge(begun ? Mood.UNDER_WAY : Mood.IDLE, begun ? "Chưa kết luận" : "Chưa đánh giá");
        }
        return met ? new StatusBadge(Mood.DONE, "Đạt") : new StatusBadge(Mood.BAD, "Chưa đạt");
    }

    private Component begin() {
        var button = new Button("Bắt đầu " + page.kindText().toLowerCase(java.util.Locale.ROOT), click -> {
            beans.write().begin(open.actor(), open.id(), page.kind());
            Notices.done("Đã lấy số liệu của cổng. Ghi nốt các chỉ tiêu nhập tay.");
            open.changed().run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Blocks.row(button);
    }

    private Component lines() {
        var list = new Div();
        list.addClassName("gu-ag-list");
        page.lines().forEach(line -> list.add(line(line)));
        return list;
    }

    private Component line(Line line) {
        var content = new Div(line.content());
        content.addClassName("gu-ag-name");
        var value = new Div(Values.text(line.value(), line.unit()));
        value.addClassName("gu-ag-goal");
        var row = new Div(content, Blocks.muted("Chỉ tiêu: " + line.goalWords()), value, met(line.met()));
        row.addClassName("gu-ag-judged");
        row.add(notes(line, open.page().year() - 1, last.get(line.target())));
        return row;
    }

    static Component notes(Line line, int yearBefore, @Nullable LastYearLine lastYear) {
        var notes = new Div();
        if (line.overridden()) {
            notes.add(Blocks.told("Ghi khác số liệu của cổng (" + Values.text(line.drawn(), line.unit()) + ")"));
        }
        var note = line.note();
        if (note != null && !note.isBlank()) {
            notes.add(Blocks.muted("Ghi chú: " + note));
        }
        if (line.parts().size() > 1) {
            var parts = line.parts().stream()
                    .map(part -> part.name() + " " + Values.text(part.value(), line.unit()))
                    .collect(java.util.stream.Collectors.joining("; "));
            notes.add(Blocks.muted("Từng bên: " + parts));
        }
        notes.add(Blocks.muted(LastYearWords.of(yearBefore, lastYear)));
        return notes;
    }

    static StatusBadge met(@Nullable Boolean met) {
        if (met == null) {
            return new StatusBadge(Mood.IDLE, "Chưa có kết quả");
        }
        return met ? new StatusBadge(Mood.DONE, "Đạt") : new StatusBadge(Mood.BAD, "Chưa đạt");
    }
}
