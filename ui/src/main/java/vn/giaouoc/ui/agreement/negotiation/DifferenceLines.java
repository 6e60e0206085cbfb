package vn.giaouoc.ui.agreement.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.giaouoc.app.agreement.difference.ClauseDifference;
import vn.giaouoc.app.agreement.difference.WordPiece;
import vn.giaouoc.ui.common.Blocks;

/** What changed, clause by clause and word by word: said in words (Bỏ, Thêm), by strike and underline, and in colour. */
class DifferenceLines extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceLines(List<ClauseDifference> changes) {
        addClassName("gu-ag-changes");
        if (changes.isEmpty()) {
            add(Blocks.empty("Không có chỗ nào khác."));
        }
        changes.forEach(line -> add(block(line)));
    }

    private static Component block(ClauseDifference line) {
        var heading = new Span(line.heading() + ": " + what(line));
        heading.addClassName("gu-ag-change-head");
        var block = new Div(heading);
        block.addClassName("gu-ag-change");
        var before = line.before();
        var after = line.after();
        if (!line.pieces().isEmpty()) {
            block.add(words(line.pieces()));
        } else if (before == null && after != null) {
            block.add(marked(after, "ins"));
        } else if (after == null && before != null) {
            block.add(marked(before, "del"));
        } else if (after != null) {
            block.add(new Div(after));
        }
        return block;
    }

    private static String what(ClauseDifference line) {
        if (line.before() == null) {
            return "thêm mới";
        }
        if (line.after() == null) {
            return "bỏ";
        }
        return line.pieces().isEmpty() ? "đổi chỗ" : line.moved() ? "sửa và đổi chỗ" : "sửa";
    }

    private static Component words(List<WordPiece> pieces) {
        var text = new Div();
        for (var piece : pieces) {
            switch (piece.change()) {
                case SAME -> text.add(new Span(piece.text()));
                case REMOVED -> text.add(marked(piece.text(), "del"));
                case ADDED -> text.add(marked(piece.text(), "ins"));
            }
        }
        return text;
    }

    /** A screen reader hears the word that sighted people see as a line. */
    private static Component marked(String words, String tag) {
        var spoken = new Span(tag.equals("del") ? "[bỏ] " : "[thêm] ");
        spoken.addClassName("gu-ag-spoken");
        var mark = new Element(tag);
        mark.setText(words);
        var whole = new Span(spoken);
        whole.getElement().appendChild(mark);
        return whole;
    }
}
