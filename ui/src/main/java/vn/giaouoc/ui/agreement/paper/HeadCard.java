package vn.giaouoc.ui.agreement.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.paper.page.EnterPaperHead;
import vn.giaouoc.app.agreement.paper.page.PaperHeadLine;
import vn.giaouoc.app.agreement.paper.page.PapersPage;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Notices;

/** Number, symbol, place, day and nơi nhận: what the văn thư or the chair has entered, and the form to enter it. */
class HeadCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "để trống";

    private final transient PapersPage page;
    private final transient OpenAgreement open;
    private final transient PaperBeans beans;

    HeadCard(PapersPage page, OpenAgreement open, PaperBeans beans) {
        this.page = page;
        this.open = open;
        this.beans = beans;
        addClassName("gu-section");
        setWidthFull();
        var head = page.head();
        var day = head.day();
        add(
                new H2("Số, ngày, nơi nhận"),
                new Div("Số: " + said(head.number()) + (head.symbol() == null ? "" : "/" + head.symbol())),
                new Div("Địa danh, ngày: " + said(head.place()) + ", " + (day == null ? OPEN : Figures.day(day))),
                new Div("Nơi nhận: " + said(head.recipients()).replace("\n", "; ")));
        if (page.mayEnter()) {
            add(Blocks.row(new Button("Ghi số, ngày, nơi nhận", click -> enter(head))));
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? OPEN : text;
    }

    private void enter(PaperHeadLine head) {
        var number = field("Số", head.number(), 20);
        var symbol = field("Ký hiệu", head.symbol(), 60);
        symbol.setPlaceholder("Ví dụ: GƯ-CĐCS");
        var place = field("Địa danh", head.place(), 100);
        var day = Days.picker("Ngày văn bản", head.day());
        var union = area("Chức vụ người xác nhận của công đoàn", head.unionCapacity());
        var employer = area("Chức vụ thủ trưởng", head.employerCapacity());
        var recipients = area("Nơi nhận, mỗi dòng một nơi", head.recipients());
        day.setWidthFull();
        new AskDialog(
                        "Số, ngày, nơi nhận",
                        "Ô để trống thì trên giấy cũng để trống cho văn thư ghi tay. Bản PDF phát hành sau lần ghi này mang các"
                                + " thông tin mới.",
                        "Ghi",
                        () -> {
                            beans.heads()
                                    .enter(
                                            open.actor(),
                                            open.id(),
                                            page.version(),
                                            new EnterPaperHead(
                                                    number.getValue(),
                                                    symbol.getValue(),
                                                    place.getValue(),
                                                    day.getValue(),
                                                    union.getValue(),
                                                    employer.getValue(),
                                                    recipients.getValue(),
                                                    head.revision()));
                            Notices.done("Đã ghi.");
                            open.changed().run();
                        },
                        number,
                        symbol,
                        place,
                        day,
                        union,
                        employer,
                        recipients)
                .at("number", number)
                .at("ký hiệu", symbol)
                .at("địa danh", place)
                .at("day", day)
                .at("unionCapacity", union)
                .at("employerCapacity", employer)
                .at("recipients", recipients)
                .open();
    }

    private static TextField field(String label, @Nullable String value, int longest) {
        var field = new TextField(label, value == null ? "" : value, "");
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private static TextArea area(String label, @Nullable String value) {
        var area = new TextArea(label, value == null ? "" : value, "");
        area.setWidthFull();
        return area;
    }
}
