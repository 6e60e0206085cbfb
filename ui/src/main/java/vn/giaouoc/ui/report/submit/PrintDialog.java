package vn.giaouoc.ui.report.submit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.PaperLink;

/**
 * The head of a report's paper and the paper itself. The văn thư enters the head and saves it, then prints; whoever only reads
 * prints what was saved. While something typed is not saved there is nothing to print, so that no paper lacks what is on the
 * screen.
 */
public class PrintDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String STALE = "STALE";

    private final transient Desk desk;
    private final Paragraph state = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final TextField number = field("Số văn bản", 20);
    private final TextField symbol = field("Ký hiệu", 60);
    private final TextField place = field("Địa danh", 100);
    private final DatePicker day = Days.picker("Ngày ký", null);
    private final TextArea recipients = new TextArea("Nơi nhận (mỗi dòng một nơi)");
    private final transient Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Button save = new Button("Lưu", click -> save());
    private final Anchor pdf;
    private final Anchor docx;
    private int revision;

    /** What the dialog asks for. */
    public interface Desk {
        ReportHeadPage head();

        ReportHeadPage enter(EnterReportHead wish);

        PrintedFile pdf();

        PrintedFile docx();
    }

    public PrintDialog(Desk desk) {
        super("In báo cáo");
        this.desk = desk;
        setWidth("min(94vw, 520px)");
        refusal.addClassName("gu-status-danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        number.setHelperText("Theo sổ văn bản đi. Chưa có số thì bản in ghi «Bản dự thảo».");
        symbol.setHelperText("Bỏ trống: ký hiệu thường dùng của báo cáo");
        recipients.setHelperText("Bỏ trống: công đoàn cấp trên (b/c), lưu VT");
        recipients.setWidthFull();
        recipients.setValueChangeMode(ValueChangeMode.EAGER);
        fields.putAll(Map.of("number", number, "symbol", symbol, "place", place, "day", day, "recipients", recipients));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        pdf = new PaperLink("Tải PDF", PrintedFile.PDF, desk::pdf);
        docx = new PaperLink("Tải DOCX để sửa", PrintedFile.DOCX, desk::docx);
        add(refusal, state, Blocks.column(number, symbol, place, day, recipients));
        getFooter().add(new Button("Đóng", click -> close()), save, docx, pdf);
        var head = desk.head();
        fill(head);
        show(head);
        for (var field : new HasValue<?, ?>[] {number, symbol, place, day, recipients}) {
            field.setReadOnly(!head.mayEnter());
            field.addValueChangeListener(change -> unsaved());
        }
        save.setVisible(head.mayEnter());
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        refusal.setVisible(false);
        try {
            var kept = desk.enter(new EnterReportHead(
                    number.getValue(),
                    symbol.getValue(),
                    place.getValue(),
                    day.getValue(),
                    recipients.getValue(),
                    revision));
            fill(kept);
            show(kept);
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void fill(ReportHeadPage head) {
        number.setValue(text(head.number()));
        symbol.setValue(text(head.symbol()));
        place.setValue(text(head.place()));
        day.setValue(head.day());
        recipients.setValue(text(head.recipients()));
    }

    private void show(ReportHeadPage head) {
        revision = head.revision();
        state.setText("Bản in lấy đúng số liệu lần nộp " + head.submission()
                + ", theo thể thức Nghị định 30/2020/NĐ-CP. " + kept(head));
        pdf.setVisible(true);
        docx.setVisible(true);
    }

    private static String kept(ReportHeadPage head) {
        var at = head.enteredAt();
        if (at == null) {
            return head.mayEnter()
                    ? "Anh/chị ghi số, ngày rồi bấm Lưu."
                    : "Văn thư của đơn vị chưa ghi số nên bản in là dự thảo.";
        }
        return "Đã lưu lúc " + Figures.time(at) + (head.draft() ? ", chưa có số: bản in là dự thảo." : ".");
    }

    private void unsaved() {
        pdf.setVisible(false);
        docx.setVisible(false);
        state.setText("Bấm Lưu để bản in mang những gì vừa ghi.");
    }

    /** What was typed stays; somebody else's head is told, and saving once more lays one's own over it knowingly. */
    private void refuse(Refusal refused) {
        var field = fields.get(String.valueOf(refused.details().get("field")));
        if (field != null) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
            return;
        }
        var sentence = refused.sentence();
        if (refused.code().equals(STALE)) {
            var theirs = desk.head();
            revision = theirs.revision();
            sentence = "Người khác vừa lưu: " + said(theirs) + ". Phần anh/chị ghi vẫn còn ở dưới; bấm Lưu lần nữa nếu"
                    + " muốn thay phần của họ.";
        }
        refusal.setText("■ " + sentence);
        refusal.setVisible(true);
    }

    private static String said(ReportHeadPage head) {
        var on = head.day();
        return "số " + Objects.requireNonNullElse(head.number(), "để trống") + ", ngày "
                + (on == null ? "để trống" : Figures.day(on)) + ", địa danh "
                + Objects.requireNonNullElse(head.place(), "để trống");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static TextField field(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }
}
