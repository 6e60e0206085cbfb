package vn.giaouoc.ui.agreement.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.list.MyAgreement.Mine;
import vn.giaouoc.app.agreement.list.PartyStep;
import vn.giaouoc.app.agreement.negotiation.AgreeTo;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.shell.Notices;

/** What the head of a party may answer: agree, propose, or go and sign. */
@Singleton
public class HeadAnswers {

    private final NegotiationBeans beans;

    HeadAnswers(NegotiationBeans beans) {
        this.beans = beans;
    }

    /** The buttons for now; empty when nothing is to be answered. */
    public Div bar(OpenAgreement open, MyAgreement mine) {
        var bar = Blocks.row();
        bar.addClassName("gu-ag-moves");
        switch (mine.wanted()) {
            case SIGN, CONFIRM -> bar.add(sign(mine));
            case ANSWER, NOTHING -> {
                if (open.state() == VersionState.NEGOTIATING) {
                    mine.mine()
                            .forEach(party ->
                                    answer(bar, open, party, mine.mine().size() > 1));
                }
            }
        }
        return bar;
    }

    private void answer(Div bar, OpenAgreement open, Mine party, boolean named) {
        var whose = named ? " (" + party.name() + ")" : "";
        if (party.step() == PartyStep.UNANSWERED) {
            var agree = new Button("Thống nhất" + whose, click -> agree(open, party));
            agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            agree.addClassName("gu-ag-main");
            bar.add(agree);
        }
        if (party.step() == PartyStep.UNANSWERED
                || party.step() == PartyStep.AGREES
                || party.step() == PartyStep.PROPOSES) {
            bar.add(new Button("Đề nghị sửa" + whose, click -> new ProposeDialog(open, party, beans).open()));
        }
    }

    private void agree(OpenAgreement open, Mine party) {
        int revision = open.page().version().revision();
        new AskDialog(
                        "Thống nhất",
                        "Anh/chị thống nhất với đúng nội dung lần sửa " + revision + " thay mặt " + party.name()
                                + ". Đây chưa phải là ký; nếu nội dung còn sửa, anh/chị được hỏi lại.",
                        "Thống nhất",
                        () -> {
                            beans.heads()
                                    .agree(
                                            open.actor(),
                                            open.id(),
                                            new AgreeTo(Long.parseLong(party.partyId()), revision));
                            Notices.done("Đã ghi nhận thống nhất của " + party.name() + ".");
                            open.changed().run();
                        })
                .open();
    }

    /** The page that asks for the PIN is no view of this browser application. */
    private static Anchor sign(MyAgreement mine) {
        var link = new Anchor("/g/#" + mine.code(), mine.wanted().verb());
        link.setRouterIgnore(true);
        link.addClassNames("gu-button", "gu-button-primary", "gu-ag-main");
        return link;
    }
}
