package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.giaouoc.app.access.office.Enrolment;
import vn.giaouoc.app.access.office.SecondFactors;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.SignedIn;

/** Turns the second factor on: scan, type the first code, keep the spare codes. */
final class SecondFactorCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SecondFactors factors;
    private final transient SignedIn signedIn;

    SecondFactorCard(SecondFactors factors, SignedIn signedIn, boolean on, boolean must) {
        this.factors = factors;
        this.signedIn = signedIn;
        addClassNames("gu-card", "gu-cards-column");
        add(new H2("Ứng dụng xác thực"));
        add(new StatusBadge(
                on ? Mood.DONE : must ? Mood.ATTENTION : Mood.IDLE, on ? "Đã bật" : must ? "Cần bật" : "Chưa bật"));
        add(new Paragraph(
                must
                        ? "Chức vụ thẩm định, quản trị chỉ có quyền khi đã bật xác thực hai bước."
                        : "Khi bật, ngoài mật khẩu còn cần mã 6 chữ số trên điện thoại của anh/chị."));
        add(new Button(on ? "Bật lại trên điện thoại khác" : "Bật xác thực hai bước", click -> begin()));
    }

    private void begin() {
        removeAll();
        var enrolment = factors.begin(signedIn.actor());
        var code = new TextField("Mã 6 chữ số đang hiện");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(7);
        var confirm = new Button("Bật xác thực hai bước", click -> confirm(enrolment, code));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var picture = new Div(new Html(QrCode.of(enrolment.address())
                .svg("Mã QR để bật xác thực")
                .replaceFirst("<svg ", "<svg style=\"width:100%;height:auto\" ")));
        picture.setWidth("min(100%, 240px)");
        picture.getStyle().set("background", "#ffffff").set("padding", "8px");
        add(
                new H2("Ứng dụng xác thực"),
                new Paragraph(
                        "1. Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator…) và"
                                + " quét mã này. Không quét được thì nhập khóa:"),
                picture,
                new Pre(enrolment.typed()),
                new Paragraph("2. Nhập mã ứng dụng đang hiện."),
                code,
                confirm);
    }

    private void confirm(Enrolment enrolment, TextField code) {
        try {
            spare(factors.confirm(signedIn.actor(), enrolment, code.getValue()));
        } catch (Refusal refused) {
            code.setErrorMessage(refused.sentence());
            code.setInvalid(true);
            code.focus();
        }
    }

    private void spare(List<String> codes) {
        removeAll();
        add(
                new H2("Ứng dụng xác thực"),
                new StatusBadge(Mood.DONE, "Đã bật"),
                new Paragraph("Ghi lại các mã dự phòng này và cất nơi an toàn: mỗi mã dùng một lần khi mất điện thoại."
                        + " Chúng không hiện lại nữa."),
                new Pre(String.join("\n", codes)));
    }
}
