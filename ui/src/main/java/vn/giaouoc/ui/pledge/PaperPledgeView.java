package vn.giaouoc.ui.pledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.paper.EnterPaper;
import vn.giaouoc.app.pledge.paper.PaperList;
import vn.giaouoc.app.pledge.paper.PaperPledgeService;
import vn.giaouoc.app.pledge.paper.PaperResult;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** Paper lists: the scan, the day, the people whose signature stands on it, a look over it, then the result. */
@Prototype
@Route(value = "cam-ket-giay", layout = MainLayout.class)
@PageTitle("Nhập cam kết giấy")
@Menu(title = "Nhập cam kết giấy", order = 25, icon = "vaadin:clipboard-check")
@Needs(Authority.GATHER_PLEDGES)
public class PaperPledgeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final transient SignedIn signedIn;
    private final transient PaperPledgeService paper;
    private final Div work = new Div();
    private transient @Nullable Scan scan;

    /** The file that was brought. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Scan(String name, byte[] content) {}

    /** A unit where the actor gathers pledges. */
    record Unit(long id, String name) {}

    PaperPledgeView(SignedIn signedIn, PaperPledgeService paper, OrganisationTree tree) {
        this.signedIn = signedIn;
        this.paper = paper;
        addClassName("gu-view");
        work.setWidthFull();
        add(new H1("Nhập cam kết giấy"));
        add(new Paragraph(
                "Dành cho người ký trên danh sách giấy. Cần bản quét danh sách có chữ ký; chỉ đánh dấu người có chữ"
                        + " ký trên đó. Ai đã ký bằng cách khác vẫn giữ biên nhận đầu tiên."));
        var units = signedIn.actor().grantsOf(Authority.GATHER_PLEDGES).stream()
                .map(Grant::organisationId)
                .distinct()
                .map(id -> new Unit(id, tree.last(id).name()))
                .toList();
        add(unitPicker(units), work);
        units.stream().findFirst().ifPresent(this::open);
    }

    private ComboBox<Unit> unitPicker(List<Unit> units) {
        var picker = new ComboBox<Unit>("Đơn vị", units);
        picker.setItemLabelGenerator(Unit::name);
        units.stream().findFirst().ifPresent(picker::setValue);
        picker.setVisible(units.size() > 1);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(change.getValue());
            }
        });
        return picker;
    }

    private void open(Unit unit) {
        work.removeAll();
        scan = null;
        var list = paper.list(signedIn.actor(), unit.id());
        var offer = list.offer();
        if (offer == null || offer.window() == null) {
            var closed = new Paragraph("Hôm nay " + unit.name()
                    + " không trong đợt ký cam kết nên chưa nhập được. Anh/chị xem thời gian ở trang Cuộc vận động.");
            closed.addClassName("gu-empty");
            work.add(closed);
            return;
        }
        var day = Days.picker("Ngày ký trên danh sách", list.today());
        day.setMax(list.today());
        var people = new PaperPeople(list.people());
        var review = new Button("Xem lại trước khi ghi", click -> review(unit, list, day, people));
        review.addClassNames("gu-button", "gu-button-primary");
        work.add(new H2("1. Bản quét danh sách"), upload(), day, new H2("2. Người có chữ ký"), people, review);
    }

    private Upload upload() {
        var brought = new Span();
        brought.addClassName("gu-muted");
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            scan = new Scan(metadata.fileName(), content);
            brought.setText("Đã nhận " + metadata.fileName());
        }));
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", ".pdf", ".jpg", ".jpeg", ".png");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Chọn tệp PDF, JPG hoặc PNG (tối đa 10 MB)"));
        upload.setDropLabel(new Span("hoặc thả tệp vào đây"));
        upload.setWidthFull();
        return upload;
    }

    private void review(Unit unit, PaperList list, DatePicker day, PaperPeople people) {
        var file = scan;
        var signedOn = day.getValue();
        var chosen = people.chosen();
        var offer = list.offer();
        if (file == null || signedOn == null || chosen.isEmpty() || offer == null) {
            people.complain(
                    file == null
                            ? "Chưa có bản quét danh sách. Anh/chị chọn tệp ở bước 1."
                            : signedOn == null
                                    ? "Chưa có ngày ký. Anh/chị ghi ngày trên danh sách."
                                    : "Chưa chọn ai. Anh/chị đánh dấu từng người có chữ ký.");
            return;
        }
        people.complain("");
        var wish = new EnterPaper(
                unit.id(), offer.campaign().code(), file.name(), file.content(), signedOn, List.copyOf(chosen));
        var look = new ConfirmDialog();
        look.setHeader("Ghi " + Figures.number(chosen.size()) + " cam kết giấy?");
        look.setText("Đơn vị: " + unit.name() + ". Danh sách: " + file.name() + ", ký ngày " + Figures.day(signedOn)
                + ". Người được ghi có thể tự rút cam kết trên điện thoại; bản quét được lưu kèm.");
        look.setConfirmText("Ghi " + Figures.number(chosen.size()) + " cam kết");
        look.setCancelable(true);
        look.setCancelText("Xem lại");
        look.addConfirmListener(confirm -> show(unit, paper.enter(signedIn.actor(), wish)));
        look.open();
    }

    private void show(Unit unit, PaperResult result) {
        work.removeAll();
        work.add(new H2("Kết quả"));
        work.add(new Paragraph(
                "Đã ghi " + Figures.number(result.entered().size()) + " cam kết giấy cho " + unit.name() + "."));
        if (!result.already().isEmpty()) {
            work.add(new Paragraph(
                    Figures.number(result.already().size()) + " người đã ký trước đó, giữ nguyên biên nhận đầu tiên:"));
            result.already()
                    .forEach(stored -> work.add(new Div(stored.personName() + " · "
                            + stored.pledge().method().label() + " · "
                            + Figures.time(stored.pledge().signedAt()))));
        }
        if (!result.refused().isEmpty()) {
            work.add(new Paragraph(Figures.number(result.refused().size()) + " người chưa ghi được:"));
            result.refused().forEach(one -> work.add(new Div(one.name() + ": " + one.reason())));
        }
        var another = new Button("Nhập danh sách khác", click -> open(unit));
        another.addClassName("gu-button");
        work.add(another);
    }
}
