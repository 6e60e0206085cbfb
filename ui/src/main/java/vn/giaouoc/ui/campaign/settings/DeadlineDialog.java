package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.ui.common.Days;

/** Sets by when a level hands something in, with the last day said in words. */
final class DeadlineDialog {

    private DeadlineDialog() {}

    static ChangeDialog of(CampaignDesk desk, CampaignYear year, Runnable after) {
        var level = new Select<OrganisationLevel>();
        level.setLabel("Cấp phải nộp");
        level.setItems(OrganisationLevel.values());
        level.setItemLabelGenerator(OrganisationLevel::label);
        level.setValue(OrganisationLevel.GRASSROOTS);
        level.setWidthFull();
        var kind = new Select<DeadlineKind>();
        kind.setLabel("Việc phải nộp");
        kind.setItems(DeadlineKind.values());
        kind.setItemLabelGenerator(DeadlineKind::label);
        kind.setValue(DeadlineKind.YEARLY_REPORT);
        kind.setWidthFull();
        var due = Days.picker("Thời hạn", null);
        var inclusive = new RadioButtonGroup<Boolean>("Văn bản ghi");
        inclusive.setItems(true, false);
        inclusive.setItemLabelGenerator(value -> value ? "chậm nhất ngày…" : "trước ngày…");
        inclusive.setValue(true);
        var meaning = new Paragraph(WindowFields.lastDay(null, true));
        meaning.getElement().setAttribute("aria-live", "polite");
        due.addValueChangeListener(
                event -> meaning.setText(WindowFields.lastDay(due.getValue(), inclusive.getValue())));
        inclusive.addValueChangeListener(
                event -> meaning.setText(WindowFields.lastDay(due.getValue(), inclusive.getValue())));
        return new ChangeDialog(
                "Thời hạn năm " + year.year(),
                "Đặt thời hạn",
                "Đã đặt thời hạn.",
                () -> {
                    desk.deadlines()
                            .setDeadline(
                                    desk.signedIn().actor(),
                                    year.campaignId(),
                                    year.year(),
                                    new SetDeadline(
                                            level.getValue(),
                                            kind.getValue(),
                                            WindowFields.needed(due),
                                            inclusive.getValue()));
                    after.run();
                },
                level,
                kind,
                due,
                inclusive,
                meaning);
    }
}
