package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.app.access.head.WorkplacePage.Head;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.access.Appointment;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** What may be done about the places of one unit; after each act the page is read anew. */
class PlaceActs {

    private final WorkplaceBeans beans;
    private final SignedIn signedIn;
    private final WorkplacePage page;
    private final Runnable reload;
    private final PlaceDialogs dialogs;

    PlaceActs(WorkplaceBeans beans, SignedIn signedIn, Times times, WorkplacePage page, Runnable reload) {
        this.beans = beans;
        this.signedIn = signedIn;
        this.page = page;
        this.reload = reload;
        this.dialogs = new PlaceDialogs(page, times.today());
    }

    Component addDepartment() {
        return adding("Thêm phòng, ban, khoa, tổ", 200, name -> {
            beans.service().addDepartment(actor(), unit(), name, null);
            done("Đã thêm " + name.strip() + ".");
        });
    }

    Component addEmployer() {
        var add = new Button(
                "Thêm cơ quan, đơn vị",
                click -> dialogs.addEmployer((name, from) -> {
                    beans.service().addEmployer(actor(), unit(), name, from);
                    done("Đã thêm " + name.strip() + ".");
                }));
        var row = new Div(add);
        row.addClassName("gu-wp-buttons");
        return row;
    }

    Component menu(EmployerLine line) {
        var menu = menu(line.name());
        menu.addItem(
                "Đổi tên",
                click -> dialogs.rename(line.name(), name -> {
                    beans.service().renameEmployer(actor(), unit(), id(line.id()), name);
                    done("Đã đổi tên.");
                }));
        menu.addItem(
                "Kết thúc",
                click -> dialogs.end(line.name(), on -> {
                    beans.service().endEmployer(actor(), unit(), id(line.id()), on);
                    done("Đã kết thúc " + line.name() + ". Mở lại được ở cuối trang.");
                }));
        return menu.bar();
    }

    Component menu(DepartmentLine line) {
        var menu = menu(line.name());
        menu.addItem(
                "Sửa",
                click -> dialogs.change(line, (name, employer) -> {
                    beans.service().changeDepartment(actor(), unit(), id(line.id()), name, employer);
                    done("Đã ghi thay đổi.");
                }));
        menu.addItem(
                "Kết thúc",
                click -> dialogs.end(line.name(), on -> {
                    beans.service().endDepartment(actor(), unit(), id(line.id()), on);
                    done("Đã kết thúc " + line.name() + ". Mở lại được ở cuối trang.");
                }));
        return menu.bar();
    }

    void restore(EmployerLine line) {
        beans.service().restoreEmployer(actor(), unit(), id(line.id()));
        done("Đã mở lại " + line.name() + ".");
    }

    void restore(DepartmentLine line) {
        beans.service().restoreDepartment(actor(), unit(), id(line.id()));
        done("Đã mở lại " + line.name() + ".");
    }

    void appoint(EmployerLine line) {
        beans.offices()
                .appoint(new Appointment(unit(), OfficeKind.EMPLOYER_HEAD, 0, id(line.id()), line.name(), ""), reload);
    }

    void appoint(DepartmentLine line) {
        var kind = page.headOfDepartment();
        beans.offices()
                .appoint(
                        new Appointment(unit(), kind, id(line.id()), 0, line.name(), title(kind, line.name())), reload);
    }

    /** What the head of such a place is usually called; the chair may write something else. */
    private static String title(OfficeKind kind, String place) {
        if (place.startsWith("Đội ")) {
            return "Đội trưởng " + place;
        }
        return (kind == OfficeKind.GROUP_HEAD || place.startsWith("Tổ ") ? "Tổ trưởng " : "Trưởng ") + place;
    }

    void delegations(Head head) {
        beans.delegations().ofOffice(unit(), id(head.officeId()), head.name(), reload);
    }

    void endHead(Head head) {
        beans.offices().end(id(head.officeId()), head.name() + " (" + head.title() + ")", reload);
    }

    /** A menu of seldom acts behind one button. */
    private record Menu(MenuBar bar, com.vaadin.flow.component.contextmenu.SubMenu items) {

        void addItem(String words, Consumer<Object> act) {
            items.addItem(words, act::accept);
        }
    }

    private static Menu menu(String place) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel("Việc khác với " + place);
        return new Menu(bar, root.getSubMenu());
    }

    private Component adding(String label, int longest, Consumer<String> add) {
        var name = new TextField(label);
        name.setMaxLength(longest);
        var button = new Button("Thêm", click -> {
            try {
                add.accept(name.getValue());
            } catch (Refusal refusal) {
                name.setErrorMessage(refusal.sentence());
                name.setInvalid(true);
                name.focus();
            }
        });
        button.setAriaLabel(label);
        var row = new Div(name, button);
        row.addClassName("gu-wp-add");
        return row;
    }

    private void done(String sentence) {
        Notices.done(sentence);
        reload.run();
    }

    private Actor actor() {
        return signedIn.actor();
    }

    private long unit() {
        return id(page.unitId());
    }

    private static long id(String text) {
        return Long.parseLong(text);
    }

    /** A name and a day. */
    interface Beginning {
        void from(String name, LocalDate day);
    }

    /** A name and the employer, null for none in particular. */
    interface Change {
        void to(String name, @Nullable Long employer);
    }
}
