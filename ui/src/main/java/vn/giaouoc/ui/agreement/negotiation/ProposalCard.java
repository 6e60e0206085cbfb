package vn.giaouoc.ui.agreement.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import vn.giaouoc.app.agreement.negotiation.Answer;
import vn.giaouoc.app.agreement.negotiation.ProposalLine;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** One proposal: who, why, what it changes, and the answer or the buttons that answer it. */
class ProposalCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProposalLine proposal;
    private final transient OpenAgreement open;
    private final transient NegotiationBeans beans;

    ProposalCard(ProposalLine proposal, OpenAgreement open, NegotiationBeans beans) {
        this.proposal = proposal;
        this.open = open;
        this.beans = beans;
        addClassNames("gu-card", "gu-column");
        add(
                new H3(proposal.label() + " · " + proposal.party()),
                Blocks.row(badge(proposal.state()), Blocks.muted("gửi lúc " + Figures.time(proposal.madeAt()))));
        var note = proposal.note();
        if (note != null) {
            add(new Div("Lý do: " + note));
        }
        add(new DifferenceLines(proposal.changes()));
        var answer = proposal.answer();
        if (answer != null) {
            add(Blocks.told("Công đoàn trả lời: " + answer));
        }
        if (proposal.state() == ProposalState.OPEN && open.state() == VersionState.NEGOTIATING) {
            add(buttons());
        }
    }

    private static StatusBadge badge(ProposalState state) {
        var mood = switch (state) {
            case OPEN -> Mood.ATTENTION;
            case TAKEN -> Mood.DONE;
            case DECLINED -> Mood.BAD;
            case WITHDRAWN -> Mood.IDLE;
        };
        return new StatusBadge(mood, state.label());
    }

    private Component buttons() {
        var row = Blocks.row();
        if (open.keeper()) {
            var take = new Button("Tiếp thu", click -> take());
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(take, new Button("Không tiếp thu", click -> decline()));
        }
        if (proposal.mine()) {
            row.add(new Button("Rút đề nghị", click -> withdraw()));
        }
        return row;
    }

    private void take() {
        var words = answer("Trả lời (không bắt buộc)");
        new AskDialog(
                        "Tiếp thu đề nghị của " + proposal.party(),
                        "Các chỗ sửa được đưa vào nội dung thành lần sửa mới; mọi bên đọc và thống nhất lại.",
                        "Tiếp thu",
                        () -> {
                            beans.keeper().take(open.actor(), id(), wish(words.getValue()));
                            Notices.done("Đã đưa đề nghị vào nội dung.");
                            open.changed().run();
                        },
                        words)
                .at("câu trả lời", words)
                .open();
    }

    private void decline() {
        var words = answer("Vì sao không tiếp thu");
        words.setRequiredIndicatorVisible(true);
        new AskDialog(
                        "Không tiếp thu đề nghị của " + proposal.party(),
                        "Nội dung giữ nguyên. Bên đề nghị đọc được câu trả lời và chọn thống nhất hoặc đề nghị khác.",
                        "Trả lời không tiếp thu",
                        () -> {
                            beans.keeper().decline(open.actor(), id(), wish(words.getValue()));
                            Notices.done("Đã trả lời.");
                            open.changed().run();
                        },
                        words)
                .at("lý do không tiếp thu", words)
                .open();
    }

    private void withdraw() {
        beans.heads().withdraw(open.actor(), id());
        Notices.done("Đã rút đề nghị.");
        open.changed().run();
    }

    private Answer wish(String words) {
        return new Answer(open.page().version().revision(), words, null);
    }

    private long id() {
        return Long.parseLong(proposal.id());
    }

    private static TextArea answer(String label) {
        var words = new TextArea(label);
        words.setMaxLength(1000);
        words.setWidthFull();
        return words;
    }
}
