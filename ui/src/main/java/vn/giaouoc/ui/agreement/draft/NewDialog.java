package vn.giaouoc.ui.agreement.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.giaouoc.app.agreement.draft.DraftAgreement;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.template.AgreementTemplate;
import vn.giaouoc.ui.access.AskDialog;

/** One agreement from a template. */
final class NewDialog {

    private final DeskPage page;
    private final DraftBeans beans;
    private final Select<AgreementTemplate> template;
    private final TextField title = new TextField("Tên giao ước");
    private final CheckboxGroup<Place> parties;

    NewDialog(DeskPage page, DraftBeans beans) {
        this.page = page;
        this.beans = beans;
        template = DraftFields.template(page, beans.templates());
        parties = DraftFields.places("Các bên (thêm bớt, đổi thứ tự được sau)", page.places());
        title.setPlaceholder("Để trống: theo mẫu");
        title.setMaxLength(300);
        title.setWidthFull();
    }

    void open() {
        new AskDialog(
                        "Lập giao ước năm " + page.year(),
                        "Bản nháp chỉ người lập thấy, tới khi gửi các bên thương lượng. Bên xác nhận (công đoàn, thủ trưởng)"
                                + " được ghi sẵn.",
                        "Lập bản nháp",
                        this::draft,
                        template,
                        title,
                        parties)
                .at("template", template)
                .at("title", title)
                .at("parties", parties)
                .open();
    }

    private void draft() {
        long id = beans.drafts()
                .draft(
                        beans.sitting().signedIn().actor(),
                        new DraftAgreement(
                                Long.parseLong(page.campaignId()),
                                page.year(),
                                Long.parseLong(page.unitId()),
                                null,
                                template.getValue().code(),
                                title.getValue(),
                                page.places().stream()
                                        .filter(parties.getValue()::contains)
                                        .map(place -> new PartyWish(place.kind(), Long.parseLong(place.id()), null))
                                        .toList()));
        UI.getCurrent().navigate("giao-uoc/" + id);
    }
}
