package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import vn.giaouoc.app.member.Duplicate;
import vn.giaouoc.app.member.PersonDetails;

/** What was typed and the people alike, side by side, before anything is saved. */
class DuplicateCards extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param same told when the officer says: it is this person
     */
    DuplicateCards(PersonDetails typed, List<Duplicate> alike, LongConsumer same) {
        addClassName("gu-side-by-side");
        var birth = typed.birth();
        var phone = typed.phone();
        add(new FactCard("Đang nhập")
                .name(typed.name().value())
                .birth(birth == null ? "" : birth.text())
                .phone(phone == null ? "" : phone.value()));
        alike.forEach(each -> {
            var card = new FactCard(each.because())
                    .name(each.name())
                    .birth(each.birth())
                    .department(each.department())
                    .phone(each.phone());
            card.add(new Paragraph(each.standing().label() + ". " + advice(each.standing())));
            if (!each.standing().now()) {
                card.add(new Button("Là người này, dùng hồ sơ cũ", press -> same.accept(each.personId())));
            }
            add(card);
        });
    }

    private static String advice(Duplicate.Standing standing) {
        return switch (standing) {
            case HERE_NOW -> "Nếu là một người thì không cần thêm nữa, hãy đóng lại và sửa hồ sơ đã có.";
            case ELSEWHERE_NOW ->
                "Nếu là một người, hãy đóng lại, mở Chuyển sinh hoạt và xin tiếp nhận bằng mã số đoàn viên.";
            case HERE_BEFORE, ELSEWHERE_BEFORE -> "Dùng hồ sơ cũ thì cam kết và quá trình trước đây được giữ lại.";
        };
    }
}
