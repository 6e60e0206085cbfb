package vn.giaouoc.ui.desk.invite;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.ui.common.CopyButton;
import vn.giaouoc.ui.shell.Notices;

/** Words to paste elsewhere, with a button that copies them. */
public class WordsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private WordsDialog(String title, String label, String words) {
        setHeaderTitle(title);
        setWidth("min(560px, 96vw)");
        var area = new TextArea(label, words, "");
        area.setWidthFull();
        area.setMinHeight("220px");
        var copy = new CopyButton("Chép", area, () -> Notices.done("Đã chép. Anh/chị mở Zalo rồi dán."));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var column = new Div(area);
        column.addClassName("gu-desk-form");
        add(column);
        getFooter().add(new Button("Đóng", click -> close()), copy);
    }

    /** Words for the group chat of a unit. */
    public static WordsDialog forGroup(DeskPlace place, Invitations invitations) {
        return new WordsDialog(
                "Chữ gửi nhóm Zalo",
                "Sửa được trước khi chép",
                invitations.words(place).text());
    }

    /** Words with somebody's own link. */
    static WordsDialog forOne(String name, String words) {
        return new WordsDialog("Gửi riêng " + name, "Chỉ gửi cho đúng người này", words);
    }
}
