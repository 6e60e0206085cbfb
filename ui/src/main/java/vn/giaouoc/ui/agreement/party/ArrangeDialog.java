package vn.giaouoc.ui.agreement.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.party.PartyChoice;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.text.ArrangeParties;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.shell.Notices;

/** Puts parties and witnesses on, takes them off and changes their order; written down all at once. */
class ArrangeDialog {

    private final OpenAgreement open;
    private final PartyService service;
    private final List<PartyChoice> choices;
    private final Seats parties;
    private final Seats witnesses;

    ArrangeDialog(OpenAgreement open, PartyService service) {
        this.open = open;
        this.service = service;
        choices = service.choices(open.actor(), Long.parseLong(open.page().unitId()));
        parties = new Seats("Các bên giao ước", "Thêm một bên", true);
        witnesses = new Seats("Xác nhận", "Thêm bên xác nhận", false);
    }

    /** Those chosen, in order. */
    private final class Seats extends Div {

        private static final long serialVersionUID = 1L;
        private final transient List<PartyChoice> chosen = new ArrayList<>();
        private final Div rows = new Div();

        Seats(String title, String adder, boolean promising) {
            open.page().parties().stream()
                    .filter(party -> party.promises() == promising)
                    .map(ArrangeDialog.this::choice)
                    .forEach(chosen::add);
            var more = new ComboBox<PartyChoice>(adder);
            more.setItems(choices);
            more.setItemLabelGenerator(
                    choice -> choice.name() + (choice.heads().isEmpty() ? " (chưa có người đứng đầu)" : ""));
            more.setWidthFull();
            more.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    chosen.add(change.getValue());
                    more.clear();
                    show();
                }
            });
            rows.addClassName("gu-ag-list");
            add(new H3(title), rows, more);
            show();
        }

        private void show() {
            rows.removeAll();
            for (int i = 0; i < chosen.size(); i++) {
                rows.add(row(i));
            }
        }

        private Component row(int at) {
            var choice = chosen.get(at);
            var name = new Div((at + 1) + ". " + choice.name());
            name.addClassName("gu-ag-name");
            var buttons = new Div(
                    icon(VaadinIcon.ARROW_UP, "Đưa lên " + choice.name(), () -> move(at, at - 1)),
                    icon(VaadinIcon.ARROW_DOWN, "Đưa xuống " + choice.name(), () -> move(at, at + 1)),
                    icon(VaadinIcon.TRASH, "Bỏ " + choice.name(), () -> chosen.remove(at)));
            buttons.addClassName("gu-ag-clause-buttons");
            var row = new Div(name, buttons);
            row.addClassName("gu-ag-seat");
            return row;
        }

        private void move(int from, int to) {
            if (to >= 0 && to < chosen.size()) {
                chosen.add(to, chosen.remove(from));
            }
        }

        private Button icon(VaadinIcon icon, String label, Runnable act) {
            var button = new Button(icon.create(), click -> {
                act.run();
                show();
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            button.setAriaLabel(label);
            return button;
        }

        List<PartyWish> wishes() {
            return chosen.stream()
                    .map(choice -> new PartyWish(choice.kind(), Long.parseLong(choice.id()), null))
                    .toList();
        }
    }

    void open() {
        var told = open.state() == VersionState.NEGOTIATING
                ? Blocks.told("Đổi các bên thành lần sửa mới: mọi bên phải thống nhất lại.")
                : new Div();
        var dialog = new AskDialog(
                "Các bên và thứ tự",
                "Tên gọi Bên A, Bên B… theo thứ tự dưới đây. Bên bị bỏ ra không còn thấy giao ước; đề nghị của bên đó được rút.",
                "Ghi lại",
                this::arrange,
                told,
                parties,
                witnesses);
        dialog.open();
    }

    private void arrange() {
        service.arrange(
                open.actor(),
                open.id(),
                new ArrangeParties(open.page().version().revision(), parties.wishes(), witnesses.wishes()));
        Notices.done("Đã ghi các bên.");
        open.changed().run();
    }

    /** A party that stands no more is kept as it is written until somebody takes it off. */
    private PartyChoice choice(PartyLine party) {
        var id = id(party);
        return choices.stream()
                .filter(one -> one.kind() == party.kind() && one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new PartyChoice(party.kind(), id, party.name(), List.of()));
    }

    private static String id(PartyLine party) {
        return switch (party.kind()) {
            case DEPARTMENT -> party.departmentId();
            case ORGANISATION -> party.organisationId();
            case EMPLOYER -> party.employerId();
        };
    }
}
