package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.Duplicate;
import vn.giaouoc.app.member.EditMember;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MemberSheet;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Adds a member or mends one. What was typed stays until it is saved or the officer closes the dialog. */
public class MemberDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MemberService members;
    private final transient SignedIn signedIn;
    private final long unit;
    private final transient Runnable after;
    private final PersonFields person = new PersonFields();
    private final PlaceFields place;
    private final Div alike = new Div();

    private MemberDialog(
            MemberService members, MemberUnits units, SignedIn signedIn, long unit, Runnable after, boolean fresh) {
        this.members = members;
        this.signedIn = signedIn;
        this.unit = unit;
        this.after = after;
        var departments = units.departments(signedIn.actor(), unit);
        this.place = new PlaceFields(
                departments,
                name -> units.department(signedIn.actor(), unit, name),
                fresh ? LocalDate.now(Times.ZONE) : null);
        setWidth("720px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        add(person, place, alike);
        getFooter().add(new Button("Đóng, không lưu", press -> close()));
    }

    /** The dialog that writes somebody new into a unit. */
    public static MemberDialog adding(
            MemberService members, MemberUnits units, SignedIn signedIn, long unit, Runnable after) {
        var dialog = new MemberDialog(members, units, signedIn, unit, after, true);
        dialog.setHeaderTitle("Thêm đoàn viên");
        dialog.main("Kiểm tra và thêm", () -> dialog.add(null, false));
        return dialog;
    }

    /** The dialog that mends a member as the sheet shows one. */
    public static MemberDialog editing(
            MemberService members, MemberUnits units, SignedIn signedIn, MemberSheet sheet, Runnable after) {
        long unit = sheet.membership().organisationId();
        var dialog = new MemberDialog(members, units, signedIn, unit, after, false);
        dialog.setHeaderTitle("Hồ sơ đoàn viên");
        dialog.person.show(sheet.person());
        dialog.place.show(sheet.membership(), units.departments(signedIn.actor(), unit));
        dialog.main("Lưu hồ sơ", () -> dialog.mend(sheet));
        return dialog;
    }

    private void main(String words, Runnable deed) {
        var main = new Button(words, press -> deed.run());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(main);
    }

    private void add(@Nullable Long samePerson, boolean somebodyElse) {
        var details = person.read();
        var from = place.firstDay();
        if (details == null || from == null) {
            return;
        }
        if (samePerson == null && !somebodyElse) {
            var found = members.alike(signedIn.actor(), unit, details);
            if (!found.isEmpty()) {
                showAlike(details, found);
                return;
            }
        }
        var wish = new AddMember(unit, details, place.read(), from, samePerson, somebodyElse);
        save(
                () -> members.add(signedIn.actor(), wish),
                "Đã thêm " + details.name().value() + ".");
    }

    private void showAlike(PersonDetails typed, List<Duplicate> found) {
        alike.removeAll();
        alike.add(new Paragraph("Đã có người rất giống. Anh/chị xem và chọn trước khi lưu:"));
        alike.add(new DuplicateCards(typed, found, known -> add(known, false)));
        if (found.stream().noneMatch(Duplicate::certain)) {
            alike.add(new Button("Không phải, đây là một người khác: vẫn thêm", press -> add(null, true)));
        }
        alike.scrollIntoView();
    }

    private void mend(MemberSheet seen) {
        var details = person.read();
        if (details == null) {
            return;
        }
        var wish = new EditMember(
                seen.person().id(),
                unit,
                details,
                place.read(),
                false,
                seen.person().version(),
                seen.membership().version());
        save(
                () -> members.edit(signedIn.actor(), wish),
                "Đã lưu hồ sơ của " + details.name().value() + ".");
    }

    private void save(Runnable deed, String sentence) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (!person.show(refusal)) {
                Notices.refuse(refusal);
            }
            return;
        }
        close();
        Notices.done(sentence);
        after.run();
    }
}
