package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.report.page.CheckLine;
import vn.giaouoc.app.report.page.CommentLine;
import vn.giaouoc.app.report.page.LinePage;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.report.cell.CellBox;
import vn.giaouoc.ui.report.cell.CellDesk;

/** One section: its lines, and under each line what its checks say and what the reviewer remarked. */
public class SectionBlock extends Section {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();
    private final Map<String, CellBox> cells = new LinkedHashMap<>();
    private final Map<String, Div> notes = new LinkedHashMap<>();
    private final transient CheckDesk checks;
    private final transient SectionTools tools;

    public SectionBlock(SectionPage section, CellDesk desk, CheckDesk checks, SectionTools tools) {
        this.checks = checks;
        this.tools = tools;
        addClassName("gu-rp-section");
        setId("phan-" + section.code());
        head.addClassName("gu-column");
        add(head);
        section.lines().forEach(line -> add(line(line, desk)));
        update(section, List.of());
    }

    /** Shows what became of the section: figures, sentences of checks, remarks. */
    public void update(SectionPage section, List<CheckLine> broken) {
        head(section);
        for (var line : section.lines()) {
            for (var cell : line.cells()) {
                var box = cells.get(cell.key());
                if (box != null) {
                    box.update(cell);
                }
                notes(cell.key(), broken, line.comments());
            }
        }
    }

    /** Puts the cursor into the cell with that key, if it stands here. */
    public void focus(String cell) {
        var box = cells.get(cell);
        if (box != null) {
            box.focus();
        }
    }

    private void head(SectionPage section) {
        head.removeAll();
        head.add(new H2(section.code() + ". " + section.title()));
        if (section.state() != SectionState.OPEN) {
            head.add(badge(section.state()));
        }
        var reason = section.reason();
        if (section.state() == SectionState.RETURNED && reason != null) {
            head.add(Blocks.told("Cấp trên trả lại phần này: " + reason));
        }
        section.comments().forEach(comment -> head.add(comment(comment)));
        head.add(tools.of(section));
    }

    private Component line(LinePage line, CellDesk desk) {
        var block = new LineBlock(line, tools.asking());
        for (var cell : line.cells()) {
            var box = new CellBox(cell, line.cells().size() == 1 ? line.name() : cell.label(), desk);
            var note = new Div();
            note.addClassName("gu-column");
            cells.put(cell.key(), box);
            notes.put(cell.key(), note);
            block.take(box, note);
        }
        return block;
    }

    private void notes(String cell, List<CheckLine> broken, List<CommentLine> comments) {
        var note = notes.get(cell);
        if (note == null) {
            return;
        }
        note.removeAll();
        broken.stream().filter(check -> check.cell().equals(cell)).forEach(check -> note.add(checks.note(check)));
        comments.stream().filter(comment -> cell.equals(comment.cell())).forEach(comment -> note.add(comment(comment)));
    }

    private Component comment(CommentLine comment) {
        var by = comment.by() == null ? "Người thẩm định" : comment.by();
        var done = comment.resolvedAt() == null ? "" : " (đã xử lý)";
        var text =
                Blocks.column(Blocks.muted(by + ", " + Figures.time(comment.madeAt()) + done), new Div(comment.text()));
        text.addClassName("gu-rp-comment");
        text.add(tools.of(comment));
        return text;
    }

    private static StatusBadge badge(SectionState state) {
        return new StatusBadge(state == SectionState.ACCEPTED ? Mood.DONE : Mood.ATTENTION, state.label());
    }
}
