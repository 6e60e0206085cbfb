package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** A new unit under this one. */
class FoundForm extends EventForm {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService service;
    private final long parentId;
    private final TextField name = new TextField("Tên đơn vị");
    private final TextField shortName = new TextField("Tên viết tắt");
    private final TextField code = new TextField("Mã đơn vị");
    private final ComboBox<OrganisationLevel> level = new ComboBox<>("Cấp công đoàn");
    private final ComboBox<UnitType> type = new ComboBox<>("Loại hình");
    private final TextField place = new TextField("Địa bàn");
    private final TextArea employers = new TextArea("Cơ quan, đơn vị sử dụng lao động");
    private final Checkbox copyOnly = new Checkbox("Chỉ gửi bản sao, không tính vào số liệu của cấp trên");

    FoundForm(OrganisationService service, UnitPage parent, LocalDate today) {
        super("Thành lập từ ngày", today);
        this.service = service;
        this.parentId = parent.line().number();
        level.setItems(OrganisationLevel.values());
        level.setItemLabelGenerator(OrganisationLevel::label);
        level.setValue(OrganisationLevel.GRASSROOTS);
        type.setItems(UnitType.values());
        type.setItemLabelGenerator(UnitType::label);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        shortName.setMaxLength(60);
        shortName.setHelperText("Bỏ trống: cổng tự viết tắt từ tên");
        employers.setHelperText("Mỗi dòng một đơn vị; nghiệp đoàn bỏ trống");
        level.setRequiredIndicatorVisible(true);
        type.setRequiredIndicatorVisible(true);
        add(name, 2);
        add(shortName, code, level, type, place);
        add(employers, 2);
        add(copyOnly, 2);
        errors().at("tên đơn vị", name)
                .at("name", name)
                .at("tên viết tắt", shortName)
                .at("mã đơn vị", code)
                .at("code", code)
                .at("level", level)
                .at("unitType", type)
                .at("địa bàn", place)
                .at("tên đơn vị sử dụng lao động", employers);
        addDecision();
    }

    @SuppressWarnings("NullAway") // an unpicked level or type is refused by the service, at the field
    private FoundOrganisation wish() {
        var lines = employers
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new FoundOrganisation(
                null,
                parentId,
                name.getValue(),
                shortName.getValue(),
                level.getValue(),
                type.getValue(),
                place.getValue(),
                !copyOnly.getValue(),
                code.getValue(),
                List.copyOf(lines),
                null,
                decision());
    }

    @Override
    protected Look look(Actor actor) {
        return Look.of(service.preview(actor, wish()));
    }

    @Override
    protected String carryOut(Actor actor) {
        service.found(actor, wish());
        return "Đã thành lập " + name.getValue().strip() + ".";
    }

    @Override
    protected String verb() {
        return "Thành lập đơn vị";
    }
}
