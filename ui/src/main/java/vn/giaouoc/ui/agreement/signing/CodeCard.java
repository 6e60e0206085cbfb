package vn.giaouoc.ui.agreement.signing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.giaouoc.app.agreement.signing.request.OpenScreen;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;

/** The code heads scan with their own phones, and the button that puts it on the projector. */
class CodeCard extends Div {

    private static final long serialVersionUID = 1L;

    CodeCard(OpenAgreement open, SigningBeans beans) {
        addClassNames("gu-card", "gu-ag-code");
        var link = beans.address().base() + "/g/#" + open.page().code();
        var qr = new Div();
        qr.addClassName("gu-qr");
        // the Html component would write viewBox in small letters, and the code would not grow
        qr.getElement().setProperty("innerHTML", QrCode.of(link).svg("Mã QR để ký giao ước"));
        var sign = new Anchor(link, link.replaceFirst("^https?://", ""));
        sign.setRouterIgnore(true);
        sign.addClassName("gu-ag-name");
        var words = new Div(
                new H3("Quét mã để ký"),
                new Div("Mỗi người đứng đầu quét bằng điện thoại của mình, đăng nhập bằng mã PIN của mình rồi ký."
                        + " Mã này không cho ai ký thay."),
                sign,
                Blocks.muted("Hoặc gõ mã " + open.page().codeShown()));
        words.addClassName("gu-ag-body");
        if (open.keeper()) {
            words.add(new Button("Mở màn hình chiếu", click -> project(open, beans)));
        }
        add(qr, words);
    }

    /** In a new tab, so that the keeper's own desk stays where it is. */
    private static void project(OpenAgreement open, SigningBeans beans) {
        var path = beans.screens()
                .open(
                        open.actor(),
                        open.id(),
                        new OpenScreen(open.page().version().id()));
        com.vaadin.flow.component.UI.getCurrent().getPage().open(path, "_blank");
    }
}
