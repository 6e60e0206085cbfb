package vn.giaouoc.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.list.MemberLine;

/** What can be done with one member; what the unit's officer may not do is not there. */
class MemberMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    /** Makes the menu of a line. */
    interface Maker {
        Component menu(MemberLine line);
    }

    /** Where each choice leads. */
    interface Choices {
        void edit(MemberLine line);

        void suspend(MemberLine line);

        void resume(MemberLine line);

        void admit(MemberLine line);

        void transfer(MemberLine line);

        void leave(MemberLine line);

        void join(MemberLine line);

        void takeBack(MemberLine line);
    }

    MemberMenu(MemberLine line, Choices choices) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel("Việc làm với " + line.fullName());
        fill(root.getSubMenu(), line, choices);
    }

    /** For those who may look only. */
    static Component none() {
        return new Span();
    }

    private static void fill(SubMenu menu, MemberLine line, Choices choices) {
        if (line.endReason() != null) {
            if (line.endReason().givenByOfficer()) {
                menu.addItem("Lấy lại lần thôi sinh hoạt này", press -> choices.takeBack(line));
            }
            return;
        }
        menu.addItem("Xem và sửa hồ sơ", press -> choices.edit(line));
        if (line.kind() == MembershipKind.STAFF) {
            menu.addItem("Kết nạp đoàn viên", press -> choices.admit(line));
        }
        if (line.suspended()) {
            menu.addItem("Trở lại sinh hoạt", press -> choices.resume(line));
        } else {
            menu.addItem("Tạm hoãn sinh hoạt", press -> choices.suspend(line));
        }
        menu.addItem("Chuyển sinh hoạt", press -> choices.transfer(line));
        menu.addItem("Thôi sinh hoạt", press -> choices.leave(line));
        menu.addItem("Nhập hồ sơ trùng", press -> choices.join(line));
    }
}
