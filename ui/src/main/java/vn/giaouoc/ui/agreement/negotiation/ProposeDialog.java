package vn.giaouoc.ui.agreement.negotiation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.giaouoc.app.agreement.list.MyAgreement.Mine;
import vn.giaouoc.app.agreement.negotiation.Propose;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.text.ContentEditor;
import vn.giaouoc.ui.agreement.text.WriteDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** A party writes the text as it would have it; what differs is what it proposes. */
class ProposeDialog {

    private final OpenAgreement open;
    private final Mine party;
    private final NegotiationBeans beans;
    private final ContentEditor editor;
    private final TextArea note = new TextArea("Vì sao đề nghị sửa");
    private final Div refused = new Div();
    private final WriteDialog dialog;
    private boolean typed;

    ProposeDialog(OpenAgreement open, Mine party, NegotiationBeans beans) {
        this.open = open;
        this.party = party;
        this.beans = beans;
        editor = new ContentEditor(open.page().content(), beans.figures().of(open), () -> typed = true);
        note.setMaxLength(1000);
        note.setWidthFull();
        note.addValueChangeListener(change -> typed = true);
        refused.getElement().setAttribute("role", "alert");
        dialog = new WriteDialog(
                "Đề nghị sửa của " + party.name(),
                () -> typed,
                "Gửi đề nghị",
                this::send,
                Blocks.told(
                        "Sửa thẳng vào lời và chỉ tiêu. Mọi bên thấy chỗ anh/chị sửa; công đoàn trả lời từng đề nghị."),
                note,
                refused,
                editor);
    }

    void open() {
        dialog.open();
    }

    private void send() {
        refused.removeAll();
        var content = editor.content();
        if (content.isEmpty()) {
            refused.add(new StatusBadge(Mood.BAD, "Còn chỉ tiêu chưa có con số. Anh/chị ghi nốt rồi gửi."));
            return;
        }
        try {
            beans.heads()
                    .propose(
                            open.actor(),
                            open.id(),
                            new Propose(
                                    Long.parseLong(party.partyId()),
                                    open.page().version().revision(),
                                    content.get(),
                                    note.getValue()));
        } catch (Refusal refusal) {
            refused.add(new StatusBadge(Mood.BAD, refusal.sentence()));
            return;
        }
        dialog.close();
        Notices.done("Đã gửi đề nghị. Anh/chị xem trả lời ở đây.");
        open.changed().run();
    }
}
