package vn.giaouoc.ui.desk.invite;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.invitation.request.Guest;
import vn.giaouoc.app.invitation.request.Guests;

/** A new link for one member, who lost the card or forgot the PIN or is far away. */
public class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DeskPlace place;
    private final transient Invitations invitations;
    private final ComboBox<Guest> who = new ComboBox<>("Người được mời");

    public LinkDialog(DeskPlace place, Invitations invitations) {
        this.place = place;
        this.invitations = invitations;
        setHeaderTitle("Đường dẫn cho một người");
        setWidth("min(560px, 96vw)");
        who.setItems(Stream.of(Guests.EVERYBODY, Guests.STAFF)
                .flatMap(kind -> invitations.people(place, kind).stream())
                .toList());
        who.setItemLabelGenerator(Guest::label);
        who.setWidthFull();
        var column = new Div(
                who,
                new Paragraph(
                        "Cấp đường dẫn mới thì thẻ cũ, mã PIN cũ và máy đang đăng nhập của người này không dùng được"
                                + " nữa. Chỉ gửi cho đúng người đó."));
        column.addClassName("gu-desk-form");
        add(column);
        var issue = new Button("Cấp đường dẫn mới", click -> issue());
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", click -> close()), issue);
    }

    private void issue() {
        var guest = who.getValue();
        if (guest == null) {
            who.setErrorMessage("Anh/chị chọn một người trong danh sách.");
            who.setInvalid(true);
            return;
        }
        var words = invitations.link(place, guest);
        close();
        WordsDialog.forOne(guest.name(), words.text()).open();
    }
}
