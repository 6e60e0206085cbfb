package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.succession.Parts;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.ui.common.Figures;

/** Chia: the new units, the one that takes the rest, and where each department goes. */
class SplitForm extends SuccessionForm {

    private static final long serialVersionUID = 1L;

    private static final String REST = "Phần còn lại";
    private static final int MOST = 20;

    private final long id;
    private final List<ShareFields> shares = new ArrayList<>();
    private final Div units = new Div();
    private final Select<ShareFields> main = new Select<>();
    private final PartChoosers departments;
    private final PartChoosers employers;
    private final PartChoosers below;

    SplitForm(SuccessionService service, UnitPage page, Parts parts, LocalDate today) {
        super(service, today, "Chia từ ngày", "Chia đơn vị", "Đã ghi việc chia đơn vị.");
        id = page.line().number();
        departments = new PartChoosers("Phòng, ban về đâu", parts.departments(), REST);
        employers = new PartChoosers("Cơ quan, đơn vị sử dụng lao động về đâu", parts.employers(), REST);
        below = new PartChoosers("Đơn vị trực thuộc về đâu", parts.below(), REST);
        main.setLabel("Đơn vị nhận phần còn lại và kế thừa hồ sơ, số liệu");
        main.setHelperText("Số liệu các năm trước của đơn vị cũ đứng ở đây khi xem theo cây hiện nay");
        main.setItemLabelGenerator(ShareFields::called);
        main.setWidthFull();
        units.addClassName("gu-org-joining");
        add(new H3("Các đơn vị mới"), 2);
        add(units, 2);
        add(new Button("Thêm một đơn vị mới", click -> another()), 2);
        add(main, 2);
        add(departments, 2);
        if (parts.unplaced() > 0) {
            add(
                    new Paragraph(Figures.number(parts.unplaced())
                            + " người chưa thuộc phòng, ban nào đi theo phần còn lại."),
                    2);
        }
        add(employers, 2);
        add(below, 2);
        errors().at("shares", main);
        another();
        another();
        addDecision();
    }

    private void another() {
        if (shares.size() == MOST) {
            return;
        }
        var share = new ShareFields("");
        share.onRename(this::offer);
        if (shares.size() >= 2) {
            share.removable(new Button("Bỏ đơn vị này", click -> {
                shares.remove(share);
                units.remove(share);
                offer();
            }));
        }
        shares.add(share);
        units.add(share);
        offer();
    }

    /** Numbers the new units, and offers them by the names they have now. */
    private void offer() {
        for (int i = 0; i < shares.size(); i++) {
            shares.get(i).label("Tên đơn vị mới " + (i + 1));
            shares.get(i).at(errors(), i);
        }
        var chosen = main.getValue();
        main.setItems(shares);
        main.setValue(chosen != null && shares.contains(chosen) ? chosen : shares.getFirst());
        departments.offer(shares);
        employers.offer(shares);
        below.offer(shares);
    }

    @Override
    SuccessionWish wish() {
        return new SplitOrganisation(
                id,
                shares.stream()
                        .map(each -> new Share(each.unit(), departments.of(each), employers.of(each), below.of(each)))
                        .toList(),
                shares.indexOf(main.getValue()),
                decision());
    }
}
