package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.organisation.event.UnitPicker;

/** Sáp nhập: which units go, and into which. Opened from either side. */
class MergeForm extends SuccessionForm {

    private static final long serialVersionUID = 1L;

    private final JoiningUnits units;
    private final @Nullable UnitPicker into;
    private final long receiver;

    private MergeForm(
            SuccessionService service, JoiningUnits units, @Nullable UnitPicker into, long receiver, LocalDate today) {
        super(service, today, "Sáp nhập từ ngày", "Sáp nhập", "Đã ghi việc sáp nhập.");
        this.units = units;
        this.into = into;
        this.receiver = receiver;
    }

    /** {@code receives} when the page's unit is the one that stays. */
    static MergeForm of(
            SuccessionService service,
            UnitPage page,
            Function<String, UnitPicker> pickers,
            LocalDate today,
            boolean receives) {
        var units = new JoiningUnits(pickers.apply("Thêm đơn vị được sáp nhập"));
        var into = receives ? null : pickers.apply("Đơn vị nhận sáp nhập");
        var form = new MergeForm(service, units, into, page.line().number(), today);
        form.add(new H3("Đơn vị được sáp nhập"), 2);
        form.add(units, 2);
        if (into == null) {
            form.add(new Paragraph("Đơn vị nhận sáp nhập: " + page.line().name()), 2);
        } else {
            units.add(page.line());
            into.setRequiredIndicatorVisible(true);
            form.add(into, 2);
            form.errors().at("intoId", into);
        }
        form.errors().at("units", units.picker());
        form.addDecision();
        return form;
    }

    @Override
    SuccessionWish wish() {
        var picked = into == null ? (Long) receiver : into.picked();
        if (picked == null) {
            throw Refusal.invalid("NO_RECEIVER", "Anh/chị chọn đơn vị nhận sáp nhập.")
                    .with("field", "intoId");
        }
        return new MergeOrganisations(units.units(), picked, decision());
    }
}
