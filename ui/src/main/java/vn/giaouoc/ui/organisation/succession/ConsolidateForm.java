package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Function;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.ui.organisation.event.UnitPicker;

/** Hợp nhất: which units end, and the one they become. */
class ConsolidateForm extends SuccessionForm {

    private static final long serialVersionUID = 1L;

    private final JoiningUnits units;
    private final TextField name = new TextField("Tên đơn vị mới");
    private final TextField shortName = new TextField("Tên viết tắt");
    private final TextField code = new TextField("Mã đơn vị");
    private final TextField place = new TextField("Địa bàn");
    private final ComboBox<OrganisationLevel> level = new ComboBox<>("Cấp công đoàn");
    private final ComboBox<UnitType> type = new ComboBox<>("Loại hình");
    private final UnitPicker parent;

    ConsolidateForm(SuccessionService service, UnitPage page, Function<String, UnitPicker> pickers, LocalDate today) {
        super(service, today, "Hợp nhất từ ngày", "Hợp nhất", "Đã ghi việc hợp nhất.");
        units = new JoiningUnits(pickers.apply("Thêm đơn vị hợp nhất"));
        units.add(page.line());
        parent = pickers.apply("Đơn vị cấp trên");
        parent.setHelperText("Bỏ trống: " + page.above().getLast().name());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        shortName.setMaxLength(60);
        shortName.setHelperText("Bỏ trống: cổng tự viết tắt từ tên");
        code.setMaxLength(40);
        place.setMaxLength(150);
        level.setItems(OrganisationLevel.values());
        level.setItemLabelGenerator(OrganisationLevel::label);
        level.setValue(page.line().level());
        type.setItems(UnitType.values());
        type.setItemLabelGenerator(UnitType::label);
        type.setValue(page.line().unitType());
        add(new H3("Đơn vị hợp nhất"), 2);
        add(units, 2);
        add(new H3("Đơn vị mới"), 2);
        add(name, 2);
        add(shortName, code, level, type, place, parent);
        errors().at("units", units.picker())
                .at("tên đơn vị", name)
                .at("name", name)
                .at("tên viết tắt", shortName)
                .at("mã đơn vị", code)
                .at("code", code)
                .at("level", level)
                .at("địa bàn", place)
                .at("parentId", parent);
        addDecision();
    }

    @Override
    SuccessionWish wish() {
        var unit = new NewUnit(
                null,
                name.getValue(),
                shortName.getValue(),
                level.getValue(),
                type.getValue(),
                place.getValue(),
                parent.picked(),
                code.getValue());
        return new ConsolidateOrganisations(units.units(), unit, decision());
    }
}
