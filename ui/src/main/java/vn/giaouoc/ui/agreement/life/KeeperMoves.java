package vn.giaouoc.ui.agreement.life;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;

/** What the keeper may do now: the next move as the main button, the others beside it. */
@Singleton
public class KeeperMoves {

    private final MoveDialogs dialogs;

    KeeperMoves(MoveDialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The buttons the state allows; empty for who does not keep the agreement. */
    public Div bar(OpenAgreement open) {
        var bar = Blocks.row();
        bar.addClassName("gu-ag-moves");
        if (!open.keeper() || !open.latest()) {
            return bar;
        }
        main(bar, open, VersionMove.SEND, "Gửi các bên thương lượng", () -> dialogs.send(open));
        main(bar, open, VersionMove.OPEN_FOR_SIGNING, "Mở ký", () -> dialogs.openForSigning(open));
        main(bar, open, VersionMove.EXTEND, "Gia hạn ký", () -> dialogs.extend(open));
        other(bar, open, VersionMove.RETHINK, "Thương lượng lại", () -> dialogs.rethink(open));
        other(bar, open, VersionMove.TAKE_BACK, "Rút về thương lượng", () -> dialogs.takeBack(open));
        if (amendable(open)) {
            bar.add(new Button("Lập bản sửa đổi", click -> dialogs.amend(open)));
        }
        if (open.may(VersionMove.CANCEL) && !open.line().judged()) {
            var cancel = new Button(
                    open.line().inForce() ? "Hủy bản sửa đổi" : "Hủy giao ước", click -> dialogs.cancel(open));
            cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            bar.add(cancel);
        }
        return bar;
    }

    private static boolean amendable(OpenAgreement open) {
        return open.page().version().id().equals(open.page().inForceId())
                && open.page().cancelledAt() == null
                && !open.line().judged();
    }

    private static void main(Div bar, OpenAgreement open, VersionMove move, String words, Runnable act) {
        if (open.may(move)) {
            var button = new Button(words, click -> act.run());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addClassName("gu-ag-main");
            bar.add(button);
        }
    }

    private static void other(Div bar, OpenAgreement open, VersionMove move, String words, Runnable act) {
        if (open.may(move)) {
            bar.add(new Button(words, click -> act.run()));
        }
    }
}
