package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.succession.Parts;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.ui.organisation.event.EventDialog;
import vn.giaouoc.ui.organisation.event.EventForm;
import vn.giaouoc.ui.organisation.event.UnitPicker;
import vn.giaouoc.ui.shell.SignedIn;

/** Opens the choice among the events of several units, and then the dialog of the one chosen. */
@Singleton
public class SuccessionDialogs {

    private final SuccessionService service;
    private final OrganisationDirectory directory;
    private final SignedIn signedIn;
    private final Times times;

    SuccessionDialogs(SuccessionService service, OrganisationDirectory directory, SignedIn signedIn, Times times) {
        this.service = service;
        this.directory = directory;
        this.signedIn = signedIn;
        this.times = times;
    }

    /** Makes a form when it is wanted, because some ask the service first. */
    private interface Maker {
        EventForm form();
    }

    /** The five ways, each with the sentence that tells it from the others. */
    public void choose(UnitPage page, Runnable done) {
        var choice = new Dialog();
        choice.setHeaderTitle("Tổ chức lại " + page.line().shortName());
        choice.setWidth("min(620px, 100vw)");
        var ways = new Div();
        ways.addClassName("gu-org-ways");
        choice.add(ways);
        var today = times.today();
        if (!page.above().isEmpty()) {
            way(
                    choice,
                    ways,
                    "Sáp nhập vào đơn vị khác",
                    "Đơn vị này kết thúc hoạt động; đơn vị đã có tiếp nhận tất cả.",
                    () -> MergeForm.of(service, page, this::picker, today, false),
                    done);
        }
        way(
                choice,
                ways,
                "Nhận đơn vị khác sáp nhập vào",
                "Đơn vị này giữ nguyên và tiếp nhận một hoặc nhiều đơn vị khác.",
                () -> MergeForm.of(service, page, this::picker, today, true),
                done);
        if (!page.above().isEmpty()) {
            way(
                    choice,
                    ways,
                    "Hợp nhất với đơn vị khác",
                    "Hai hay nhiều đơn vị cùng kết thúc, lập thành một đơn vị mới.",
                    () -> new ConsolidateForm(service, page, this::picker, today),
                    done);
            way(
                    choice,
                    ways,
                    "Chia thành nhiều đơn vị",
                    "Đơn vị này kết thúc; các đơn vị mới nhận phòng, ban và đoàn viên.",
                    () -> new SplitForm(service, page, parts(page), today),
                    done);
            way(
                    choice,
                    ways,
                    "Tách một phần thành đơn vị mới",
                    "Đơn vị này ở lại; đơn vị mới nhận những phòng, ban được chọn.",
                    () -> new DetachForm(service, page, parts(page), today),
                    done);
        }
        choice.getFooter().add(new Button("Thôi", click -> choice.close()));
        choice.open();
    }

    private void way(Dialog choice, Div ways, String name, String sentence, Maker maker, Runnable done) {
        var button = new Button(name, click -> {
            choice.close();
            new EventDialog(name, maker.form(), signedIn, done).open();
        });
        var what = new Paragraph(sentence);
        what.addClassNames("gu-muted", "gu-small");
        ways.add(new Div(button, what));
    }

    private Parts parts(UnitPage page) {
        return service.parts(signedIn.actor(), page.line().number());
    }

    private UnitPicker picker(String label) {
        LocalDate today = times.today();
        return new UnitPicker(label, directory, signedIn, today);
    }
}
