package vn.giaouoc.ui.agreement.signing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.signing.page.SigningBoard;
import vn.giaouoc.app.agreement.signing.page.SigningBoard.BoardLine;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** Who has signed, who refused and why, who was reminded; renewed every few seconds while it is open. */
class LiveBoard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int RENEW_MS = 5_000;

    private final transient OpenAgreement open;
    private final transient SigningBeans beans;
    private @Nullable Registration polling;

    LiveBoard(OpenAgreement open, SigningBeans beans) {
        this.open = open;
        this.beans = beans;
        addClassName("gu-section");
        setWidthFull();
        show(board());
    }

    private SigningBoard board() {
        return beans.boards().board(open.actor(), open.id());
    }

    private void show(SigningBoard board) {
        removeAll();
        var bar = new RateBar(board.signed(), board.needed());
        var count = Blocks.figure(board.signed() + "/" + board.needed(), "bên đã ký");
        var list = new Div();
        list.addClassName("gu-ag-list");
        board.parties().forEach(line -> list.add(line(board, line)));
        add(count, bar, list);
        if (board.state() == VersionState.OPEN) {
            add(Blocks.muted("Tự cập nhật khi có bên ký."));
            if (open.keeper()) {
                add(Blocks.row(new Button(
                        "Nhắc các bên chưa ký",
                        click -> new RemindDialog(open, beans, List.of(), this::renew).open())));
            }
        }
    }

    private Component line(SigningBoard board, BoardLine line) {
        var name = new Div(line.label() + " · " + line.name());
        name.addClassName("gu-ag-name");
        var row = new Div(name, state(line));
        row.addClassName("gu-ag-line");
        var reason = line.refuseReason();
        if (reason != null) {
            row.add(Blocks.told("Lý do không ký: " + reason));
        }
        if (line.reminders() > 0) {
            var at = line.remindedAt();
            row.add(Blocks.muted(
                    "Đã nhắc " + line.reminders() + " lần" + (at == null ? "" : ", lần cuối " + Figures.time(at))));
        }
        if (open.keeper() && board.state() == VersionState.OPEN && !line.state().equals("SIGNED")) {
            var remind = new Button(
                    "Nhắc", click -> new RemindDialog(open, beans, List.of(line.partyId()), this::renew).open());
            remind.setAriaLabel("Nhắc " + line.name());
            row.add(remind);
        }
        return row;
    }

    private static StatusBadge state(BoardLine line) {
        boolean promises = line.role() == PartyRole.PARTY;
        var at = line.signedAt();
        return switch (line.state()) {
            case "SIGNED" ->
                new StatusBadge(
                        Mood.DONE,
                        line.signer()
                                + (promises ? " đã ký" : " đã xác nhận")
                                + (at == null ? "" : " lúc " + Figures.time(at)));
            case "REFUSED" -> new StatusBadge(Mood.BAD, "Từ chối ký");
            default ->
                promises ? new StatusBadge(Mood.UNDER_WAY, "Chưa ký") : new StatusBadge(Mood.IDLE, "Chưa xác nhận");
        };
    }

    /** When the last party has signed, everything around the list changes too. */
    private void renew() {
        var board = board();
        if (board.state() == open.line().state()) {
            show(board);
        } else {
            open.changed().run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (open.line().state() == VersionState.OPEN) {
            event.getUI().setPollInterval(RENEW_MS);
            polling = event.getUI().addPollListener(poll -> renew());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        var known = polling;
        if (known != null) {
            event.getUI().setPollInterval(-1);
            known.remove();
            polling = null;
        }
        super.onDetach(event);
    }
}
