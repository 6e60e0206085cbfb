package vn.giaouoc.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.giaouoc.app.desk.DeskPage;
import vn.giaouoc.ui.desk.invite.CardsDialog;
import vn.giaouoc.ui.desk.invite.Invitations;
import vn.giaouoc.ui.desk.invite.LinkDialog;
import vn.giaouoc.ui.desk.invite.PosterDialog;
import vn.giaouoc.ui.desk.invite.WordsDialog;

/** What gets signing further; on a phone they lie within reach of the thumb. */
class DeskActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DeskPage page;
    private final transient Invitations invitations;

    DeskActions(DeskPage page, Invitations invitations) {
        this.page = page;
        this.invitations = invitations;
        addClassName("gu-desk-actions");
        setWidthFull();
        add(new H2("Mời ký"));
        add(invite());
        add(new H2("Việc khác"), other());
    }

    private Div invite() {
        var cards = button("In thẻ QR cho từng người", () -> new CardsDialog(page.place(), invitations));
        cards.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var group = new Div(
                cards,
                button("Lấy chữ gửi nhóm Zalo", () -> WordsDialog.forGroup(page.place(), invitations)),
                button("Đường dẫn cho một người", () -> new LinkDialog(page.place(), invitations)),
                button("In áp phích", () -> new PosterDialog(page.place(), invitations)));
        group.addClassName("gu-desk-buttons");
        return group;
    }

    private Div other() {
        var group = new Div(link("cam-ket-giay", "Nhập cam kết giấy"));
        if (page.place().departmentId() == 0) {
            var kiosk = new Button("Mở máy dùng chung", click -> kiosk().open());
            kiosk.setEnabled(page.open());
            group.add(
                    kiosk,
                    link("nhap-danh-sach", "Nhập danh sách đoàn viên"),
                    link("co-quan-phong-ban?don-vi=" + page.place().unitId(), "Cơ quan, phòng ban"));
        }
        group.addClassName("gu-desk-buttons");
        return group;
    }

    /** The browser itself becomes the shared phone, so the officer is told before. */
    private ConfirmDialog kiosk() {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Dùng máy này làm máy ký chung?");
        dialog.setText("Máy này sẽ chỉ còn màn hình ký cho đoàn viên của đơn vị và anh/chị được đăng xuất khỏi máy,"
                + " để người cầm máy không vào được bàn làm việc. Muốn làm việc tiếp, anh/chị đăng nhập lại.");
        dialog.setCancelable(true);
        dialog.setCancelText("Chưa mở");
        dialog.setConfirmText("Mở máy dùng chung");
        dialog.addConfirmListener(confirm -> getUI().ifPresent(ui ->
                ui.getPage().setLocation("/api/kiosk/start/" + page.place().unitId())));
        return dialog;
    }

    private Button button(String words, java.util.function.Supplier<Dialog> dialog) {
        var button = new Button(words, click -> dialog.get().open());
        button.setEnabled(page.open());
        return button;
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("gu-button");
        return link;
    }
}
