package vn.giaouoc.ui.desk.invite;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.invitation.request.Guest;
import vn.giaouoc.app.invitation.request.Guests;
import vn.giaouoc.app.invitation.request.PrintCards;
import vn.giaouoc.ui.common.Figures;

/** Chooses for whom cards are printed, says what that ends, and hands out the sheet once. */
public class CardsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DeskPlace place;
    private final transient Invitations invitations;
    private final RadioButtonGroup<Guests> guests = new RadioButtonGroup<>("In cho ai");
    private final Select<Part> departments = new Select<>();
    private final MultiSelectComboBox<Guest> people =
            new MultiSelectComboBox<>("Chỉ những đoàn viên này (để trống: cả nhóm)");
    private final TextField helper = new TextField("Cần giúp thì hỏi (in trên thẻ)");
    private final Span count = new Span();
    private final Checkbox replace = new Checkbox();
    private final Button print = new Button("In thẻ", click -> print());

    /** A department one may choose, or all of them. */
    private record Part(@Nullable String id, String name) {}

    public CardsDialog(DeskPlace place, Invitations invitations) {
        this.place = place;
        this.invitations = invitations;
        setHeaderTitle("Thẻ QR cho từng người");
        setWidth("min(560px, 96vw)");
        var there = invitations.people(place, Guests.EVERYBODY);
        choices(there);
        var words = new Paragraph(
                "Mỗi trang A4 có 8 thẻ, cắt theo đường đứt. Thẻ mang mã riêng của từng người: xin phát tận tay.");
        words.addClassNames("gu-muted", "gu-small");
        helper.setPlaceholder("Để trống: tên và chức danh của anh/chị");
        helper.setMaxLength(120);
        helper.setWidthFull();
        var column = new Div(words, guests, departments, people, helper, count, replace);
        column.addClassName("gu-desk-form");
        add(column);
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", click -> close()), print);
        renew();
    }

    private void choices(java.util.List<Guest> there) {
        guests.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        guests.setItems(Guests.values());
        guests.setItemLabelGenerator(Guests::label);
        guests.setValue(Guests.NOT_INVITED);
        guests.addValueChangeListener(change -> {
            people.setVisible(change.getValue() != Guests.STAFF);
            renew();
        });
        var parts = new java.util.ArrayList<Part>();
        parts.add(new Part(null, "Cả đơn vị"));
        there.stream()
                .map(guest -> new Part(
                        guest.departmentId(),
                        guest.department().isEmpty() ? "Không thuộc phòng, ban nào" : guest.department()))
                .distinct()
                .forEach(parts::add);
        departments.setLabel("Phòng, ban");
        departments.setItems(parts);
        departments.setItemLabelGenerator(Part::name);
        departments.setValue(parts.getFirst());
        departments.setVisible(place.departmentId() == 0 && parts.size() > 2);
        departments.setWidthFull();
        departments.addValueChangeListener(change -> renew());
        people.setItems(there);
        people.setItemLabelGenerator(Guest::label);
        people.setWidthFull();
        people.addValueChangeListener(change -> renew());
    }

    private PrintCards wish() {
        var chosen = (people.isVisible() ? people.getValue() : java.util.Set.<Guest>of())
                .stream().map(Guest::id).collect(Collectors.toSet());
        var part = departments.getValue().id();
        var wish = Invitations.place(place, guests.getValue()).only(chosen).asking(helper.getValue());
        return part == null ? wish : wish.in(Long.parseLong(part));
    }

    private void renew() {
        var what = invitations.count(wish());
        count.setText(
                what.cards() == 0
                        ? "Không có ai trong nhóm này. Muốn in lại thẻ đã phát, anh/chị chọn «"
                                + Guests.EVERYBODY.label() + "»."
                        : "Sẽ in " + Figures.number(what.cards()) + " thẻ trên " + Figures.number(what.pages())
                                + " trang A4.");
        replace.setVisible(what.replaced() > 0);
        replace.setValue(false);
        replace.setLabel("Tôi biết " + Figures.number(what.replaced())
                + " người đã có thẻ: thẻ cũ và mã PIN cũ của họ sẽ không dùng được nữa.");
        print.setEnabled(what.cards() > 0);
        print.setText(what.cards() == 0 ? "In thẻ" : "In " + Figures.number(what.cards()) + " thẻ");
    }

    private void print() {
        ready(invitations.cards(replace.getValue() ? wish().replacing() : wish()));
    }

    private void ready(PrintedFile file) {
        removeAll();
        getFooter().removeAll();
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file.content()), file.name(), PrintedFile.PDF, file.content().length)),
                "Tải bộ thẻ (PDF, " + Figures.number(file.pages()) + " trang)");
        download.addClassNames("gu-button", "gu-button-primary");
        var words =
                new Paragraph("Bộ thẻ đã sẵn sàng. Tải về rồi in ở tỷ lệ 100 %. Sau khi đóng cửa sổ này thì không lấy"
                        + " lại được bộ thẻ; in lần nữa sẽ là thẻ mới.");
        var column = new Div(words, download);
        column.addClassName("gu-desk-form");
        add(column);
        getFooter().add(new Button("Xong", click -> close()));
    }
}
