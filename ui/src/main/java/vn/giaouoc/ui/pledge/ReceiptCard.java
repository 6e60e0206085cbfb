package vn.giaouoc.ui.pledge;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** A receipt: what stands, its code to read out, its QR to show. */
class ReceiptCard extends Div {

    private static final long serialVersionUID = 1L;

    ReceiptCard(Receipt receipt) {
        addClassName("gu-card");
        var badge = new StatusBadge(
                receipt.state() == PledgeState.SIGNED ? StatusBadge.Mood.DONE : StatusBadge.Mood.IDLE,
                receipt.state().label());
        var code = new Span("Mã biên nhận " + receipt.code());
        code.getStyle().set("font-weight", "600");
        var time = Figures.time(OffsetDateTime.parse(receipt.signedAt()).toInstant());
        var qr = new Div(new Html(QrCode.of(receipt.verifyAddress()).svg("Mã QR xác minh")));
        qr.addClassName("gu-qr");
        add(
                new H3(receipt.campaignShortName() + " năm " + receipt.year()),
                badge,
                line(code),
                line(new Span(time + " (GMT+7) · " + receipt.method().label())),
                line(new Span(receipt.unit())),
                qr,
                MyPledgeView.verifyLink(receipt));
    }

    private static Div line(Span text) {
        return new Div(text);
    }
}
