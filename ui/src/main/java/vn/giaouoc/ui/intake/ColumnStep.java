package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.ColumnProposal;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.ui.common.Figures;

/** Step two: what each column holds, with its first values; the person corrects what was guessed wrong. */
class ColumnStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, ComboBox<ColumnMeaning>> choices = new HashMap<>();
    private final Button check = new Button("Kiểm tra danh sách");

    ColumnStep(
            Proposal proposal,
            List<ColumnMeaning> meanings,
            BiConsumer<ColumnStep, Map<Integer, String>> confirmed,
            Runnable otherFile) {
        addClassName("gu-card");
        var found = "Đã nhận ra danh sách ở trang «" + proposal.sheetName() + "», tiêu đề ở dòng "
                + proposal.headerRow() + ", bên dưới có " + Figures.number(proposal.rows()) + " dòng.";
        add(new H2("Mỗi cột chứa gì?"), new Paragraph(found));
        if (proposal.remembered()) {
            add(new Paragraph("Đơn vị đã xác nhận các cột này ở lần nhập trước, nên cổng điền sẵn."));
        }
        var columns = new Div();
        columns.addClassName("gu-cards");
        proposal.columns().forEach(column -> columns.add(column(column, meanings)));
        check.addClickListener(click -> confirmed.accept(this, mapping()));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        check.setId("kiem-tra");
        check.setDisableOnClick(true);
        var back = new Button("Chọn tệp khác", click -> otherFile.run());
        var buttons = new Div(check, back);
        buttons.addClassName("gu-buttons");
        add(columns, buttons);
    }

    /** To be shown once more. */
    void ready() {
        check.setEnabled(true);
    }

    private Div column(ColumnProposal column, List<ColumnMeaning> meanings) {
        var choice = new ComboBox<ColumnMeaning>(column.label());
        choice.setItems(meanings);
        choice.setItemLabelGenerator(ColumnMeaning::label);
        choice.setPlaceholder("Bỏ qua cột này");
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        meanings.stream()
                .filter(each -> each.key().equals(column.key()))
                .findFirst()
                .ifPresent(choice::setValue);
        choices.put(column.column(), choice);
        var samples = new Span(column.samples().isEmpty() ? "(trống)" : String.join(" · ", column.samples()));
        samples.addClassNames("gu-muted", "gu-small");
        var card = new Div(choice, samples);
        card.addClassName("gu-column-choice");
        return card;
    }

    private Map<Integer, String> mapping() {
        var mapping = new TreeMap<Integer, String>();
        choices.forEach(
                (column, choice) -> choice.getOptionalValue().ifPresent(meaning -> mapping.put(column, meaning.key())));
        return mapping;
    }
}
