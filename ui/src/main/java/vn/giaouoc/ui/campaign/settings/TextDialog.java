package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;

/** Writes the next version of what is signed, line by line, with the difference beside it before it is issued. */
final class TextDialog extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CampaignDesk desk;
    private final transient Campaign campaign;
    private final transient @Nullable PledgeText latest;
    private final TextField title = new TextField("Tiêu đề");
    private final Div lines = new Div();
    private final transient Map<String, TextArea> fields = new LinkedHashMap<>();
    private final TextField reason = new TextField("Lý do ban hành phiên bản mới");
    private final Select<CampaignYear> year = new Select<>();
    private final DifferenceTable difference = new DifferenceTable();

    private TextDialog(CampaignDesk desk, Campaign campaign) {
        this.desk = desk;
        this.campaign = campaign;
        var texts = desk.campaigns().texts(campaign.id());
        latest = texts.isEmpty() ? null : texts.getLast();
        setWidthFull();
        title.setWidthFull();
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        if (latest != null) {
            title.setValue(latest.title());
            latest.items().forEach(item -> addLine(item.id(), item.text()));
        }
        var explain = new Paragraph(
                "Phiên bản đã ban hành không sửa, không xóa được. Cam kết đã ký giữ nguyên phiên bản"
                        + " lúc ký và vẫn được tính; chỉ người ký từ sau khi năm chuyển phiên bản mới ký theo nội dung mới.");
        explain.addClassName("gu-explain");
        add(title, lines, adder(), reason, yearPicker(), new H3("So với phiên bản đang có"), difference, explain);
        compare();
    }

    static ChangeDialog of(CampaignDesk desk, Campaign campaign, Runnable after) {
        var form = new TextDialog(desk, campaign);
        var dialog = new ChangeDialog(
                "Phiên bản mới của nội dung cam kết",
                "Ban hành phiên bản mới",
                "Đã ban hành phiên bản mới.",
                () -> {
                    form.issue();
                    after.run();
                },
                form);
        dialog.setWidth("min(96vw, 900px)");
        return dialog;
    }

    private Component yearPicker() {
        year.setLabel("Dùng ngay cho năm");
        year.setItems(desk.campaigns().years(campaign.id()));
        year.setItemLabelGenerator(opened -> opened == null ? "Chưa dùng cho năm nào" : "Năm " + opened.year());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption("Chưa dùng cho năm nào");
        year.setWidthFull();
        return year;
    }

    private Component adder() {
        return new Button("Thêm một điều", VaadinIcon.PLUS.create(), click -> {
            addLine(desk.texts().freshLineId(campaign.id(), fields.keySet()), "");
            compare();
        });
    }

    private void addLine(String id, String text) {
        var field = new TextArea("Điều " + id, text, "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> compare());
        fields.put(id, field);
        var row = new Div();
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            fields.remove(id);
            lines.remove(row);
            compare();
        });
        remove.setAriaLabel("Bỏ điều " + id);
        row.add(field, remove);
        row.addClassName("gu-text-line");
        lines.add(row);
    }

    private List<PledgeItem> items() {
        return fields.entrySet().stream()
                .map(line -> new PledgeItem(line.getKey(), line.getValue().getValue()))
                .toList();
    }

    private void compare() {
        difference.show(latest == null ? List.of() : latest.items(), items());
    }

    /** The version is issued first; only then may the year switch to it. */
    private void issue() {
        var actor = desk.signedIn().actor();
        var text =
                desk.texts().newText(actor, campaign.id(), new NewText(title.getValue(), items(), reason.getValue()));
        var chosen = year.getValue();
        if (chosen != null) {
            desk.texts().useText(actor, campaign.id(), chosen.year(), text.version());
        }
    }
}
