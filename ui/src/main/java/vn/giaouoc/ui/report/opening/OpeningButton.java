package vn.giaouoc.ui.report.opening;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import vn.giaouoc.app.campaign.CampaignGuard;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.shell.Notices;

/** Opens the reporting of a year: who owes is worked out then; opening again adds what is missing. */
public class OpeningButton extends Button {

    private static final long serialVersionUID = 1L;
    private static final int OCCASION = 100;

    private final transient Maker maker;
    private final transient Runnable after;

    /** Makes the button for those who may press it. */
    @Singleton
    public static class Maker {

        private final ReportingService service;
        private final Campaigns campaigns;
        private final CampaignGuard guard;

        Maker(ReportingService service, Campaigns campaigns, CampaignGuard guard) {
            this.service = service;
            this.campaigns = campaigns;
            this.guard = guard;
        }

        /** The button; empty for whoever keeps no campaign. */
        public Optional<OpeningButton> button(Actor actor, long campaignId, int year, Runnable after) {
            return guard.may(actor, campaigns.campaign(campaignId))
                    ? Optional.of(new OpeningButton(this, actor, campaignId, year, after))
                    : Optional.empty();
        }
    }

    private OpeningButton(Maker maker, Actor actor, long campaignId, int year, Runnable after) {
        super("Mở kỳ báo cáo");
        this.maker = maker;
        this.after = after;
        addClickListener(click -> ask(actor, campaignId, year));
    }

    private void ask(Actor actor, long campaignId, int year) {
        var kind = new Select<ReportKind>();
        kind.setLabel("Loại báo cáo");
        kind.setItems(Arrays.stream(ReportKind.values())
                .filter(each -> each != ReportKind.CLOSING)
                .toList());
        kind.setItemLabelGenerator(ReportKind::label);
        kind.setValue(ReportKind.YEARLY);
        var occasion = new TextField("Tên đợt (báo cáo đột xuất)");
        occasion.setMaxLength(OCCASION);
        occasion.setPlaceholder("Ví dụ: Bão số 13");
        occasion.setWidthFull();
        occasion.setVisible(false);
        kind.addValueChangeListener(change -> occasion.setVisible(change.getValue() == ReportKind.ADHOC));
        new AskDialog(
                        "Mở kỳ báo cáo năm " + year,
                        "Cổng lập danh sách đơn vị phải nộp theo cây tổ chức, kèm hạn nộp của từng cấp; đơn vị không phải"
                                + " nộp được ghi miễn, có lý do. Mở lại chỉ thêm đơn vị còn thiếu.",
                        "Mở kỳ báo cáo",
                        () -> open(actor, campaignId, year, kind.getValue(), occasion.getValue()),
                        kind,
                        occasion)
                .at("kind", kind)
                .at("occasion", occasion)
                .open();
    }

    private void open(Actor actor, long campaignId, int year, ReportKind kind, String occasion) {
        var opened = maker.service.open(actor, campaignId, new OpenReporting(year, kind, occasion, null, null));
        Notices.done("Đã mở: %d đơn vị phải nộp, %d miễn nộp, %d báo cáo tổng hợp; thêm mới %d."
                .formatted(opened.owing(), opened.exempt(), opened.superiors(), opened.added()));
        after.run();
    }
}
