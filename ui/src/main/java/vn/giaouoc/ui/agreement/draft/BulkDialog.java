package vn.giaouoc.ui.agreement.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.giaouoc.app.agreement.draft.BulkPlan;
import vn.giaouoc.app.agreement.draft.BulkShape;
import vn.giaouoc.app.agreement.draft.DraftInBulk;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.template.AgreementTemplate;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** Agreements for all departments at once; what would be made stands there before it is made. */
final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient DeskPage page;
    private final transient DraftBeans beans;
    private final transient Runnable changed;
    private final Select<AgreementTemplate> template;
    private final RadioButtonGroup<BulkShape> shape = new RadioButtonGroup<>("Cách ghép");
    private final CheckboxGroup<Place> only;
    private final Div preview = new Div();
    private final Button go = new Button("Lập giao ước", click -> draft());

    BulkDialog(DeskPage page, DraftBeans beans, Runnable changed) {
        this.page = page;
        this.beans = beans;
        this.changed = changed;
        template = DraftFields.template(page, beans.templates());
        only = DraftFields.places("Những nơi tham gia", page.places());
        only.select(page.places());
        setHeaderTitle("Lập giao ước năm " + page.year() + " cho nhiều nơi");
        setWidth("min(96vw, 640px)");
        shape.setItems(BulkShape.values());
        shape.setItemLabelGenerator(BulkShape::label);
        shape.setValue(BulkShape.ALL_IN_ONE);
        template.addValueChangeListener(change -> preview());
        shape.addValueChangeListener(change -> preview());
        only.addValueChangeListener(change -> preview());
        preview.addClassName("gu-ag-preview");
        preview.getElement().setAttribute("role", "status");
        var column = new Div(template, shape, chosen(), preview);
        column.addClassName("gu-ag-form");
        add(column);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", click -> close()), go);
        preview();
    }

    private Details chosen() {
        var details = new Details("Bỏ bớt nơi không tham gia", only);
        details.setWidthFull();
        return details;
    }

    private void preview() {
        preview.removeAll();
        try {
            show(beans.bulk().preview(beans.sitting().signedIn().actor(), wish()));
        } catch (Refusal refusal) {
            go.setEnabled(false);
            preview.add(new StatusBadge(Mood.ATTENTION, refusal.sentence()));
        }
    }

    private void show(BulkPlan plan) {
        int groups = plan.groups().size();
        go.setEnabled(groups > 0);
        go.setText(groups == 0 ? "Không có gì để lập" : "Lập " + groups + " giao ước");
        preview.add(new Paragraph(groups == 0 ? "Sẽ không lập thêm giao ước nào." : "Sẽ lập " + groups + " bản nháp:"));
        var list = new OrderedList();
        plan.groups().stream().limit(SHOWN).forEach(group -> list.add(new ListItem(String.join(" – ", group.names()))));
        preview.add(list);
        if (groups > SHOWN) {
            preview.add(Blocks.muted("và " + (groups - SHOWN) + " giao ước nữa"));
        }
        told("Đã có giao ước lập chung trước đó, không lập lại: ", plan.already());
        told("Lẻ ra, không còn ai để ghép: ", plan.leftOver());
        told("Chưa có người đứng đầu, lập được nhưng chưa ai thống nhất, ký được: ", plan.withoutHead());
    }

    private void told(String words, List<String> names) {
        if (!names.isEmpty()) {
            preview.add(Blocks.told(words + String.join(", ", names) + "."));
        }
    }

    private DraftInBulk wish() {
        var chosen = page.places().stream().filter(only.getValue()::contains).toList();
        return new DraftInBulk(
                Long.parseLong(page.campaignId()),
                page.year(),
                Long.parseLong(page.unitId()),
                null,
                template.getValue().code(),
                shape.getValue(),
                chosen.size() == page.places().size()
                        ? List.of()
                        : chosen.stream()
                                .map(place -> Long.parseLong(place.id()))
                                .toList());
    }

    private void draft() {
        var made =
                beans.bulk().draft(beans.sitting().signedIn().actor(), wish()).made();
        close();
        Notices.done("Đã lập " + made.size() + " bản nháp giao ước.");
        changed.run();
    }
}
