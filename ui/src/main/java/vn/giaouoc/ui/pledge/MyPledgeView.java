package vn.giaouoc.ui.pledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.micronaut.context.annotation.Prototype;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.app.pledge.PledgeService;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.app.pledge.request.DeclinePledge;
import vn.giaouoc.app.pledge.request.SignPledge;
import vn.giaouoc.app.pledge.request.WithdrawPledge;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** One's own pledge: this year's lines to sign, or the receipt; declining and withdrawing as easy; earlier years below. */
@Prototype
@Route(value = "cam-ket-cua-toi", layout = MainLayout.class)
@PageTitle("Cam kết của tôi")
@Menu(title = "Cam kết của tôi", order = 5, icon = "vaadin:edit")
public class MyPledgeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient PledgeService pledges;
    private final transient PledgePages pages;
    private final transient PublicAddress address;

    MyPledgeView(SignedIn signedIn, PledgeService pledges, PledgePages pages, PublicAddress address) {
        this.signedIn = signedIn;
        this.pledges = pledges;
        this.pages = pages;
        this.address = address;
        addClassNames("gu-view", "gu-reading");
        show();
    }

    private void show() {
        removeAll();
        var page = pages.page(signedIn.actor().personId(), publicAddress());
        header(page);
        var now = ofThisYear(page);
        var signed = now.filter(receipt -> receipt.state() == PledgeState.SIGNED);
        if (signed.isPresent()) {
            add(new ReceiptCard(signed.get()), withdrawButton(page, signed.get()));
        } else {
            now.ifPresent(receipt -> add(new ReceiptCard(receipt)));
            signing(page, now.isPresent());
        }
        earlier(page, now);
    }

    private void header(PledgePage page) {
        var person = page.person();
        var where = new Span(
                person.unit() == null
                        ? "Chưa có đơn vị đang sinh hoạt"
                        : person.unit() + (person.department() == null ? "" : " · " + person.department()));
        where.addClassName("gu-muted");
        add(new H1("Cam kết của tôi"), where);
    }

    private void signing(PledgePage page, boolean again) {
        var text = page.text();
        var year = page.year();
        var lastDay = page.closesOn();
        if (text == null || year == null) {
            var closed = new Paragraph(String.valueOf(page.closed()));
            closed.addClassName("gu-empty");
            add(closed);
            return;
        }
        add(new H2("Ký cam kết năm " + year));
        if (lastDay != null) {
            var until = new Span("Ký đến hết ngày " + Figures.day(lastDay) + ". Việc ký là tự nguyện.");
            until.addClassName("gu-muted");
            add(until);
        }
        var form = new PledgeForm(text, page.consent());
        var sign = new Button("Ký cam kết", click -> sign(page, form));
        sign.addClassNames("gu-button", "gu-button-primary");
        var decline = new Button("Không ký", click -> decline(page));
        decline.addClassName("gu-button");
        add(form, sign);
        if (!again) {
            add(decline);
        }
    }

    private Button withdrawButton(PledgePage page, Receipt receipt) {
        var withdraw = new Button("Rút cam kết", click -> {
            wait(pledges.withdraw(me(), new WithdrawPledge(campaign(page), receipt.year())));
            Notices.done("Đã rút cam kết năm " + receipt.year() + ". Trong đợt ký, anh/chị có thể ký lại.");
            show();
        });
        withdraw.addClassName("gu-button");
        return withdraw;
    }

    private void sign(PledgePage page, PledgeForm form) {
        var text = page.text();
        var year = page.year();
        if (text == null || year == null || !form.complete()) {
            return;
        }
        wait(pledges.sign(
                me(),
                new SignPledge(
                        Ids.nextUuid().toString(),
                        page.person().id(),
                        campaign(page),
                        year,
                        text.id(),
                        form.items(),
                        form.consents(),
                        null)));
        Notices.done("Đã ghi cam kết năm " + year + ". Biên nhận ở ngay bên dưới.");
        show();
    }

    private void decline(PledgePage page) {
        var year = page.year();
        if (year == null) {
            return;
        }
        wait(pledges.decline(
                me(), new DeclinePledge(Ids.nextUuid().toString(), page.person().id(), campaign(page), year, null)));
        Notices.done("Đã ghi nhận không ký. Trong đợt ký, anh/chị vẫn có thể ký.");
        show();
    }

    private void earlier(PledgePage page, Optional<Receipt> now) {
        var others = page.mine().stream()
                .filter(receipt ->
                        now.isEmpty() || !receipt.id().equals(now.get().id()))
                .toList();
        if (!others.isEmpty()) {
            add(new H2("Các năm trước"));
            others.forEach(receipt -> add(new ReceiptCard(receipt)));
        }
    }

    private static Optional<Receipt> ofThisYear(PledgePage page) {
        var campaign = page.campaign();
        var year = page.year();
        return page.mine().stream()
                .filter(receipt -> campaign != null
                        && receipt.campaignShortName().equals(campaign.shortName())
                        && year != null
                        && receipt.year() == year)
                .findFirst();
    }

    private static String campaign(PledgePage page) {
        var campaign = page.campaign();
        return campaign == null ? "" : campaign.code();
    }

    private SignedInPerson me() {
        Actor actor = signedIn.actor();
        return new SignedInPerson(actor.accountId(), actor.personId(), actor.sessionId());
    }

    /** A view may wait; what the rules refuse comes out as the refusal itself. */
    private static void wait(CompletableFuture<Written> answer) {
        try {
            answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private String publicAddress() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? address.orElse(URI.create(request.getRequestURL().toString())
                        .resolve("/")
                        .toString())
                : address.orElse("");
    }

    /** Where anybody can check a receipt. */
    static Anchor verifyLink(Receipt receipt) {
        return new Anchor(receipt.verifyPath(), "Trang xác minh");
    }
}
