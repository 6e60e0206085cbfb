package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Opens the dialogs of a unit's events; each calls back when something happened. */
@Singleton
public class EventDialogs {

    private final OrganisationService service;
    private final OrganisationDirectory directory;
    private final SignedIn signedIn;
    private final Times times;

    EventDialogs(OrganisationService service, OrganisationDirectory directory, SignedIn signedIn, Times times) {
        this.service = service;
        this.directory = directory;
        this.signedIn = signedIn;
        this.times = times;
    }

    public void found(UnitPage page, Runnable done) {
        var form = new FoundForm(service, page, times.today());
        new EventDialog("Thành lập đơn vị trực thuộc " + page.line().shortName(), form, signedIn, done).open();
    }

    public void rename(UnitPage page, Runnable done) {
        var form = new RenameForm(service, page, times.today());
        new EventDialog("Đổi tên " + page.line().shortName(), form, signedIn, done).open();
    }

    public void transfer(UnitPage page, Runnable done) {
        var form = new TransferForm(service, page, picker("Đơn vị tiếp nhận"), times.today());
        new EventDialog("Chuyển giao " + page.line().shortName(), form, signedIn, done).open();
    }

    public void dissolve(UnitPage page, Runnable done) {
        var form = new DissolveForm(service, page, picker("Đơn vị tiếp nhận hồ sơ, số liệu"), times.today());
        new EventDialog("Giải thể " + page.line().shortName(), form, signedIn, done).open();
    }

    /** Asks, then takes the event back; a refusal says what stands in the way. */
    public void undo(UnitPage.Event event, Runnable done) {
        var ask = new ConfirmDialog();
        ask.setHeader("Hoàn tác việc " + event.kind().label().toLowerCase(java.util.Locale.of("vi")));
        ask.setText(
                "Quyết định số %s có hiệu lực từ ngày %s sẽ được coi như chưa ghi; cây tổ chức và số liệu trở lại như trước. Lịch sử vẫn ghi ai hoàn tác và lúc nào."
                        .formatted(event.decisionNumber(), Figures.day(event.effectiveOn())));
        ask.setCancelable(true);
        ask.setCancelText("Thôi");
        ask.setConfirmText("Hoàn tác");
        ask.addConfirmListener(confirmed -> {
            service.undo(signedIn.actor(), Long.parseLong(event.id()));
            Notices.done("Đã hoàn tác.");
            done.run();
        });
        ask.open();
    }

    private UnitPicker picker(String label) {
        return new UnitPicker(label, directory, signedIn, times.today());
    }
}
