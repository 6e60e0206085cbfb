package vn.giaouoc.ui.organisation.intake;

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
import vn.giaouoc.app.organisation.intake.TreeKeepers;
import vn.giaouoc.app.organisation.intake.UnitBatches;
import vn.giaouoc.app.organisation.intake.UnitImportService;
import vn.giaouoc.ui.intake.ImportFlow;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** Brings a list of unions in below a unit, as the superior keeps it. */
@Route(value = "nhap-don-vi", layout = MainLayout.class)
@PageTitle("Nhập danh sách đơn vị")
@Menu(title = "Nhập đơn vị", order = 32, icon = "vaadin:cluster")
@Needs(Authority.KEEP_TREE)
@Prototype
public class ImportUnitsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient UnitImportService imports;
    private final transient UnitBatches batches;
    private final transient SignedIn signedIn;
    private final Div flow = new Div();

    public ImportUnitsView(UnitImportService imports, UnitBatches batches, TreeKeepers units, SignedIn signedIn) {
        this.imports = imports;
        this.batches = batches;
        this.signedIn = signedIn;
        addClassName("gu-view");
        setPadding(false);
        flow.setWidthFull();
        add(new H1("Nhập danh sách đơn vị"));
        var own = units.of(signedIn.actor());
        if (own.isEmpty()) {
            add(new Paragraph("Anh/chị không phụ trách cây tổ chức. Việc này do công đoàn cấp trên làm."));
            return;
        }
        add(own.size() == 1 ? new Paragraph(own.getFirst().name()) : picker(own), flow);
        show(own.getFirst());
    }

    private Select<TreeKeepers.Unit> picker(java.util.List<TreeKeepers.Unit> own) {
        var picker = new Select<TreeKeepers.Unit>();
        picker.setLabel("Đơn vị");
        picker.setItems(own);
        picker.setItemLabelGenerator(TreeKeepers.Unit::name);
        picker.setValue(own.getFirst());
        picker.setWidthFull();
        picker.addValueChangeListener(change -> show(change.getValue()));
        return picker;
    }

    private void show(TreeKeepers.Unit unit) {
        flow.removeAll();
        flow.add(new ImportFlow(new UnitJob(imports, batches, signedIn, unit.id())));
    }
}
