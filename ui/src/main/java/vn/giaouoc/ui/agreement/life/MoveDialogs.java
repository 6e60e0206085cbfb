package vn.giaouoc.ui.agreement.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementSteps;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.signing.SigningService;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.shell.Notices;

/** One dialog for each move: what will happen, to whom, and whether it can be taken back. */
@Singleton
public class MoveDialogs {

    private static final int TWO_WEEKS = 14;

    private final AgreementSteps steps;
    private final SigningService signing;
    private final AmendmentService amendments;
    private final Times times;

    MoveDialogs(AgreementSteps steps, SigningService signing, AmendmentService amendments, Times times) {
        this.steps = steps;
        this.signing = signing;
        this.amendments = amendments;
        this.times = times;
    }

    void send(OpenAgreement open) {
        ask(
                open,
                "Gửi các bên thương lượng",
                "Người đứng đầu " + open.line().needed()
                        + " bên sẽ đọc được, đề nghị sửa hoặc thống nhất trên điện thoại."
                        + " Anh/chị vẫn sửa được nội dung; mỗi lần sửa, các bên phải thống nhất lại.",
                "Gửi các bên",
                "Đã gửi. Giao ước hiện trong «Giao ước của phòng tôi» của từng bên.",
                () -> steps.send(open.actor(), open.id()));
    }

    void openForSigning(OpenAgreement open) {
        until(
                open,
                wish -> signing.open(open.actor(), open.id(), wish),
                "Mở ký",
                "Từ lúc mở, lời, chỉ tiêu và các bên không sửa được nữa; cổng giữ mã SHA-256 của đúng văn bản này. Từng bên ký"
                        + " bằng mã PIN trên điện thoại của mình. Muốn sửa phải rút về thương lượng, chữ ký đã có sẽ mất hiệu lực.",
                "Đã mở ký. Chiếu mã QR ở phần «Ký» để các bên quét.",
                unheaded(open));
    }

    void extend(OpenAgreement open) {
        until(
                open,
                wish -> signing.extend(open.actor(), open.id(), wish),
                "Gia hạn ký",
                "Văn bản giữ nguyên, chữ ký đã có vẫn có hiệu lực; các bên còn lại ký tiếp tới hết ngày mới.",
                "Đã gia hạn ký.",
                unheaded(open));
    }

    void rethink(OpenAgreement open) {
        because(
                open,
                "Thương lượng lại",
                "Giao ước trở về thương lượng; các bên phải đọc và thống nhất lại.",
                "Thương lượng lại",
                why -> steps.rethink(open.actor(), open.id(), why));
    }

    void takeBack(OpenAgreement open) {
        because(
                open,
                "Rút về thương lượng",
                open.line().signed() + "/" + open.line().needed()
                        + " bên đã ký. Các chữ ký đó không còn hiệu lực (cổng vẫn giữ làm bằng chứng); các bên phải thống nhất"
                        + " và ký lại.",
                "Rút về thương lượng",
                why -> signing.takeBack(open.actor(), open.id(), ended(open, why)));
    }

    void cancel(OpenAgreement open) {
        because(
                open,
                open.line().inForce() ? "Hủy bản sửa đổi" : "Hủy giao ước",
                open.line().inForce()
                        ? "Chỉ bản sửa đổi này bị hủy; bản đang có hiệu lực giữ nguyên. Không lấy lại được."
                        : "Các bên thấy giao ước đã hủy cùng lý do, và không được tính vào số liệu nữa. Không lấy lại được.",
                "Hủy",
                why -> signing.cancel(open.actor(), open.id(), ended(open, why)));
    }

    void amend(OpenAgreement open) {
        because(
                open,
                "Lập bản sửa đổi",
                "Bản sửa đổi bắt đầu từ lời đang có hiệu lực, được thương lượng và ký lại. Bản hiện nay giữ hiệu lực tới khi mọi"
                        + " bên ký bản sửa đổi.",
                "Lập bản sửa đổi",
                why -> amendments.amend(open.actor(), open.id(), why));
    }

    private void until(
            OpenAgreement open, Consumer<OpenSigning> act, String title, String what, String done, Component... more) {
        var day = Days.picker("Ký đến hết ngày", times.today().plusDays(TWO_WEEKS));
        day.setMin(times.today());
        day.setWidthFull();
        var fields = new Div(day);
        fields.add(more);
        new AskDialog(title, what, title, () -> until(open, act, day.getValue(), done), fields)
                .at("expiresOn", day)
                .open();
    }

    private static void until(OpenAgreement open, Consumer<OpenSigning> act, @Nullable LocalDate day, String done) {
        if (day == null) {
            throw Refusal.invalid("LAST_DAY_NEEDED", "Anh/chị chọn hạn ký: ngày cuối cùng các bên còn ký được.")
                    .with("field", "expiresOn");
        }
        act.accept(new OpenSigning(open.page().version().id(), day));
        Notices.done(done);
        open.changed().run();
    }

    /** Of the very text the keeper sees: what was changed meanwhile is not ended unseen. */
    private static EndSigning ended(OpenAgreement open, String why) {
        return new EndSigning(open.page().version().id(), why);
    }

    private void because(OpenAgreement open, String title, String what, String verb, Consumer<String> act) {
        var reason = new TextArea("Lý do (các bên đọc được)");
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        new AskDialog(
                        title,
                        what,
                        verb,
                        () -> {
                            act.accept(reason.getValue());
                            Notices.done("Đã ghi: " + title.toLowerCase(java.util.Locale.ROOT) + ".");
                            open.changed().run();
                        },
                        reason)
                .at("reason", reason)
                .at("lý do", reason)
                .at("lý do sửa đổi", reason)
                .open();
    }

    private static void ask(OpenAgreement open, String title, String what, String verb, String done, Runnable act) {
        new AskDialog(title, what, verb, () -> {
                    act.run();
                    Notices.done(done);
                    open.changed().run();
                })
                .open();
    }

    /** Whoever has no head today cannot sign: told before, not after. */
    private static Component[] unheaded(OpenAgreement open) {
        var missing = open.page().promising().stream()
                .filter(party -> party.heads().isEmpty())
                .map(PartyLine::name)
                .toList();
        return missing.isEmpty()
                ? new Component[0]
                : new Component[] {Blocks.told("Chưa có người đứng đầu để ký: " + String.join(", ", missing) + ".")};
    }
}
