package vn.giaouoc.ui.report.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.paper.PrintReport;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;

/** What the văn thư enters before a report is printed; what is left out stays open on the paper. */
public class PrintDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 60;
    private static final int LONG = 1_000;

    private final TextField number = new TextField("Số văn bản");
    private final TextField place = new TextField("Địa danh");
    private final DatePicker day = Days.picker("Ngày ký", null);
    private final TextArea recipients = new TextArea("Nơi nhận (mỗi dòng một nơi)");

    public PrintDialog(Function<PrintReport, PrintedFile> pdf, Function<PrintReport, PrintedFile> docx) {
        super("In báo cáo");
        setWidth("min(94vw, 520px)");
        number.setMaxLength(SHORT);
        number.setHelperText("Theo sổ văn bản đi. Bỏ trống thì bản in ghi «Bản dự thảo».");
        place.setMaxLength(SHORT);
        recipients.setMaxLength(LONG);
        recipients.setHelperText("Bỏ trống: công đoàn cấp trên (b/c), lưu VT");
        recipients.setWidthFull();
        add(new Paragraph("Bản in lấy đúng số liệu đã nộp, theo thể thức Nghị định 30/2020/NĐ-CP."));
        add(Blocks.column(number, place, day, recipients));
        getFooter()
                .add(
                        new Button("Đóng", click -> close()),
                        link("Tải DOCX để sửa", docx, PrintedFile.DOCX),
                        link("Tải PDF", pdf, PrintedFile.PDF));
    }

    private Anchor link(String words, Function<PrintReport, PrintedFile> printer, String type) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = printer.apply(wish());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()), file.name(), type, file.content().length);
                }),
                AttachmentType.DOWNLOAD,
                words);
        link.addClassName("gu-button");
        return link;
    }

    private PrintReport wish() {
        return new PrintReport(null, number.getValue(), null, place.getValue(), day.getValue(), recipients.getValue());
    }
}
