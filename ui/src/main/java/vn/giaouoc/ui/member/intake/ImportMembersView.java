package vn.giaouoc.ui.member.intake;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.member.intake.IntakeUnits;
import vn.giaouoc.app.member.intake.MemberImportBatches;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.ui.intake.ImportFlow;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** Brings a list of members into a unit, as the office keeps it. */
@Route(value = "nhap-danh-sach", layout = MainLayout.class)
@PageTitle("Nhập danh sách đoàn viên")
@Menu(title = "Nhập danh sách", order = 12, icon = "vaadin:upload")
@Needs(Authority.KEEP_MEMBERS)
@Prototype
public class ImportMembersView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient MemberImportService imports;
    private final transient MemberImportBatches batches;
    private final transient SignedIn signedIn;
    private final Div flow = new Div();

    public ImportMembersView(
            MemberImportService imports, MemberImportBatches batches, IntakeUnits units, SignedIn signedIn) {
        this.imports = imports;
        this.batches = batches;
        this.signedIn = signedIn;
        addClassName("gu-view");
        setPadding(false);
        flow.setWidthFull();
        add(new H1("Nhập danh sách đoàn viên"));
        var own = units.of(signedIn.actor());
        if (own.isEmpty()) {
            add(new Paragraph(
                    "Anh/chị không phụ trách danh sách của cả đơn vị nào. Việc này do chủ tịch công đoàn cơ sở làm."));
            return;
        }
        add(own.size() == 1 ? new Paragraph(own.getFirst().name()) : picker(own), flow);
        show(own.getFirst());
    }

    private Select<IntakeUnits.Unit> picker(java.util.List<IntakeUnits.Unit> own) {
        var picker = new Select<IntakeUnits.Unit>();
        picker.setLabel("Đơn vị");
        picker.setItems(own);
        picker.setItemLabelGenerator(IntakeUnits.Unit::name);
        picker.setValue(own.getFirst());
        picker.setWidthFull();
        picker.addValueChangeListener(change -> show(change.getValue()));
        return picker;
    }

    private void show(IntakeUnits.Unit unit) {
        flow.removeAll();
        flow.add(new ImportFlow(new MemberJob(imports, batches, signedIn, unit.id())));
    }
}
