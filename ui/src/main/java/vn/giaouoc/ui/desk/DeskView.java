package vn.giaouoc.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.desk.DeskPage;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.desk.DeskPlaces;
import vn.giaouoc.app.desk.DeskService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.desk.invite.Invitations;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** How signing stands in the unit, and the buttons that get it further; the figures renew themselves while members sign. */
@Route(value = "ban-lam-viec", layout = MainLayout.class)
@PageTitle("Bàn làm việc CĐCS")
@Menu(title = "Bàn làm việc CĐCS", order = 5, icon = "vaadin:clipboard-user")
@Needs(Authority.GATHER_PLEDGES)
@StyleSheet("context://giaouoc/desk.css")
@Prototype
public class DeskView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PLACE = "noi";
    private static final int RENEW_MS = 10_000;

    private final transient DeskService desk;
    private final transient DeskPlaces places;
    private final transient Invitations invitations;
    private final transient SignedIn signedIn;
    private final Div figures = new Div();
    private @Nullable Registration polling;
    private transient @Nullable DeskPlace place;

    public DeskView(DeskService desk, DeskPlaces places, Invitations invitations, SignedIn signedIn) {
        this.desk = desk;
        this.places = places;
        this.invitations = invitations;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-desk");
        setPadding(false);
        figures.addClassName("gu-desk-live");
        figures.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLACE)
                .orElse("");
        try {
            show(places.of(signedIn.actor(), key));
        } catch (Refusal refusal) {
            place = null;
            add(new H1("Bàn làm việc"), empty(refusal.sentence()));
        }
    }

    private void show(DeskPlace chosen) {
        place = chosen;
        var page = desk.page(signedIn.actor(), chosen);
        add(header(page), picker(chosen), figures, new DeskActions(page, invitations));
        renew(page);
    }

    private static Div header(DeskPage page) {
        var campaign = new Paragraph("Cam kết «" + page.campaign() + "», năm " + page.year());
        campaign.addClassName("gu-muted");
        var header = new Div(new H1(page.place().name()), campaign);
        header.setWidthFull();
        return header;
    }

    private Div picker(DeskPlace chosen) {
        var mine = places.of(signedIn.actor());
        if (mine.size() < 2) {
            return hidden();
        }
        var picker = new Select<DeskPlace>();
        picker.setLabel("Đơn vị, phòng, ban");
        picker.setItems(mine);
        picker.setItemLabelGenerator(DeskPlace::name);
        picker.setValue(chosen);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        DeskView.class,
                        QueryParameters.of(PLACE, change.getValue().key())));
        var row = new Div(picker);
        row.setWidthFull();
        return row;
    }

    private static Div hidden() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }

    private void renew(DeskPage page) {
        figures.removeAll();
        figures.add(new ProgressCard(page));
        if (page.total().eligible() == 0) {
            figures.add(empty("Đơn vị chưa có đoàn viên thuộc diện ký. Nhập danh sách đoàn viên để bắt đầu mời ký."));
        } else if (page.place().departmentId() == 0 && !page.lines().isEmpty()) {
            figures.add(new DepartmentList(page.lines()));
        }
        figures.add(names(page));
    }

    /** Names are in the list of members, which only the unit's own officers open. */
    private static Div names(DeskPage page) {
        var unit = page.place().unitId();
        var department = page.place().departmentId();
        var links = new Div(new Anchor(
                "doan-vien?don-vi=" + unit + (department == 0 ? "" : "&phong=" + department), "Danh sách đoàn viên"));
        if (department == 0) {
            links.add(new Anchor("tong-hop/" + unit, "Ai đã ký, ai chưa trả lời"));
        }
        links.addClassName("gu-desk-links");
        return links;
    }

    private void renew() {
        var shown = place;
        if (shown != null) {
            renew(desk.page(signedIn.actor(), shown));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(RENEW_MS);
        polling = event.getUI().addPollListener(poll -> renew());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        Objects.requireNonNull(polling).remove();
        super.onDetach(event);
    }

    private static Div empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
