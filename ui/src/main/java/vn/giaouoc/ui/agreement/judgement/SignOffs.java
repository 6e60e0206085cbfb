package vn.giaouoc.ui.agreement.judgement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.judgement.JudgementPage;
import vn.giaouoc.app.agreement.judgement.JudgementPage.SignedOff;
import vn.giaouoc.app.agreement.judgement.SignOff;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.SecretField;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** The two who stand for a judgement: the chair of the union, and a head of a party or the thủ trưởng. */
class SignOffs extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JudgementPage page;
    private final transient OpenAgreement open;
    private final transient JudgementBeans beans;

    SignOffs(JudgementPage page, OpenAgreement open, JudgementBeans beans) {
        this.page = page;
        this.open = open;
        this.beans = beans;
        addClassName("gu-section");
        setWidthFull();
        var list = new Div(
                line("Chủ tịch công đoàn", page.chair(), open.keeper(), this::asChair),
                line("Người đứng đầu một bên, hoặc thủ trưởng", page.head(), headOfAnother(), this::asHead));
        list.addClassName("gu-ag-list");
        add(new H3("Xác nhận kết quả"), list);
        var reopened = page.reopened();
        if (reopened != null) {
            add(Blocks.muted("Đã mở lại vì: " + reopened));
        }
        if (open.keeper() && (page.chair() != null) != (page.head() != null)) {
            add(Blocks.row(new Button("Mở lại để sửa", click -> reopen())));
        }
    }

    private Component line(String who, @Nullable SignedOff signed, boolean may, Runnable act) {
        var name = new Div(who);
        name.addClassName("gu-ag-name");
        var row = new Div(name);
        row.addClassName("gu-ag-line");
        if (signed != null) {
            var title = signed.title();
            row.add(new StatusBadge(
                    Mood.DONE,
                    signed.name() + (title == null ? "" : ", " + title) + " xác nhận lúc "
                            + Figures.time(signed.at())));
            return row;
        }
        row.add(new StatusBadge(Mood.UNDER_WAY, "Chưa xác nhận"));
        if (may) {
            var button = new Button("Xác nhận", click -> act.run());
            button.setAriaLabel("Xác nhận kết quả, " + who);
            row.add(button);
        }
        return row;
    }

    /** The chair stands for the union that keeps the agreement, never for the other side too. */
    private boolean headOfAnother() {
        return open.page().mine().stream()
                .anyMatch(party -> party.kind() != PartyKind.ORGANISATION
                        || !party.organisationId().equals(open.page().unitId()));
    }

    private void asChair() {
        confirm(wish -> beans.signOff().asChair(open.actor(), open.id(), page.kind(), wish));
    }

    private void asHead() {
        confirm(wish -> beans.signOff().asHead(open.actor(), open.id(), page.kind(), wish));
    }

    private void confirm(Consumer<SignOff> act) {
        var secret = new SecretField(
                beans.signOff().asks(open.actor()),
                "Để chắc chắn chính anh/chị xác nhận, không phải người cầm hộ máy.");
        new AskDialog(
                        "Xác nhận kết quả",
                        "Anh/chị xác nhận " + page.kindText().toLowerCase(Locale.ROOT) + ": " + said()
                                + ". Khi cả hai người đã xác nhận, kết quả không sửa được nữa.",
                        "Xác nhận kết quả",
                        () -> {
                            act.accept(new SignOff(page.revision(), secret.getValue()));
                            Notices.done("Đã xác nhận kết quả.");
                            open.changed().run();
                        },
                        secret)
                .at("secret", secret)
                .open();
    }

    private String said() {
        var outcome = page.met();
        return outcome == null ? "chưa kết luận" : outcome ? "đạt" : "chưa đạt";
    }

    private void reopen() {
        var reason = new TextArea("Lý do mở lại");
        reason.setMaxLength(1000);
        reason.setWidthFull();
        new AskDialog(
                        "Mở lại để sửa",
                        "Xác nhận đã có không còn hiệu lực; sửa xong, cả hai người xác nhận lại.",
                        "Mở lại",
                        () -> {
                            beans.write().reopen(open.actor(), open.id(), page.kind(), reason.getValue());
                            Notices.done("Đã mở lại.");
                            open.changed().run();
                        },
                        reason)
                .at("lý do mở lại", reason)
                .open();
    }
}
