package vn.giaouoc.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.list.AgreementTables;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskUnits;
import vn.giaouoc.app.agreement.list.DeskYears;
import vn.giaouoc.app.agreement.list.PlaceFilter;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.desk.AgreementCards;
import vn.giaouoc.ui.agreement.desk.DeskAddress;
import vn.giaouoc.ui.agreement.desk.DeskControls;
import vn.giaouoc.ui.agreement.desk.DeskCounts;
import vn.giaouoc.ui.agreement.desk.PlaceMatrix;
import vn.giaouoc.ui.agreement.draft.Beginnings;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** A unit's year of agreements: figures, what each waits for, who takes part; whoever prepares them begins here. */
@Prototype
@Route(value = "giao-uoc", layout = MainLayout.class)
@PageTitle("Giao ước thi đua")
@Menu(title = "Giao ước thi đua", order = 8, icon = "vaadin:handshake")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/agreement.css")
public class AgreementsView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Beans beans;
    private final transient Beginnings beginnings;
    private final transient Appointing appointing;
    private final transient SignedIn signedIn;

    /** What the desk is read from. */
    @Singleton
    record Beans(AgreementDesk desk, DeskUnits units, DeskYears years, AgreementTables tables) {}

    AgreementsView(Beans beans, Beginnings beginnings, Appointing appointing, SignedIn signedIn) {
        this.beans = beans;
        this.beginnings = beginnings;
        this.appointing = appointing;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-ag");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        try {
            show(DeskAddress.read(
                    query,
                    beans.years(),
                    () -> beans.units().home(signedIn.actor()).orElse(0L)));
        } catch (Refusal refusal) {
            removeAll();
            add(
                    new H1("Giao ước thi đua"),
                    Blocks.empty(refusal.sentence()),
                    new Anchor("giao-uoc", "Về giao ước của đơn vị tôi"));
        }
    }

    private void show(DeskAddress address) {
        var page = beans.desk().page(signedIn.actor(), address.unit(), address.campaign(), address.year());
        removeAll();
        add(header(page), controls(address), new DeskCounts(page));
        if (page.mayPrepare() && page.agreements().isEmpty()) {
            add(begin(page, address));
        } else {
            add(agreements(page, address));
        }
        if (!page.elsewhere().isEmpty()) {
            add(Blocks.section(
                    "Do công đoàn khác lập, có đơn vị tham gia", new AgreementCards(page.elsewhere(), true)));
        }
        if (!page.agreements().isEmpty() || !page.elsewhere().isEmpty()) {
            add(Downloads.table(() -> beans.tables()
                    .agreements()
                    .of(signedIn.actor(), address.unit(), address.campaign(), address.year())));
        }
        add(places(page, address));
    }

    private static Component header(DeskPage page) {
        var header = new Div(
                new H1("Giao ước thi đua năm " + page.year()),
                Blocks.muted(page.unit() + " · «" + page.campaign() + "»"));
        header.setWidthFull();
        return header;
    }

    private Component controls(DeskAddress address) {
        return new DeskControls(
                address,
                beans.units().prepared(signedIn.actor()),
                beans.years().all(),
                chosen -> UI.getCurrent().navigate(AgreementsView.class, chosen.query()));
    }

    private Component begin(DeskPage page, DeskAddress address) {
        if (page.places().size() < 2) {
            return Blocks.empty("Giao ước là lời hứa giữa từ hai bên trở lên; đơn vị có "
                    + page.places().size()
                    + (page.superior()
                            ? " công đoàn cơ sở."
                            : " phòng, ban. Thêm phòng, ban ở trang Cơ quan, phòng ban."));
        }
        return Blocks.section(
                "Chưa có giao ước nào của năm " + page.year() + ". Bắt đầu từ đâu?",
                beginnings.cards(page, () -> show(address)));
    }

    private Component agreements(DeskPage page, DeskAddress address) {
        var section = Blocks.section("Giao ước");
        if (page.mayPrepare()) {
            section.add(beginnings.buttons(page, () -> show(address)));
        }
        section.add(
                page.agreements().isEmpty()
                        ? Blocks.empty("Đơn vị chưa gửi giao ước nào của năm " + page.year() + " tới các bên.")
                        : new AgreementCards(page.agreements(), false));
        return section;
    }

    private Component places(DeskPage page, DeskAddress address) {
        var section = Blocks.section(page.superior() ? "Công đoàn cơ sở tham gia" : "Phòng, ban, tổ tham gia");
        if (page.mayPrepare() && page.headless() > 0) {
            section.add(Blocks.told(page.headless() + "/" + page.places().size()
                    + " nơi chưa có người đứng đầu nên chưa ai thống nhất, ký thay mặt được."));
        }
        if (page.places().isEmpty()) {
            section.add(Blocks.empty(
                    page.superior() ? "Chưa có công đoàn cơ sở nào tham gia." : "Đơn vị chưa có phòng, ban, tổ nào."));
            // of many unions the screen lists those that take part, the file all of them
            if (page.superior()) {
                section.add(download(() -> file(address, PlaceFilter.NONE)));
            }
            return section;
        }
        var matrix = new PlaceMatrix(page, place -> appointing.head(page, place, () -> show(address)));
        section.add(matrix, download(() -> file(address, matrix.filter())));
        return section;
    }

    private static Component download(Supplier<SheetTable> file) {
        return Blocks.row(Downloads.table(file, "Tải Excel các nơi"));
    }

    private SheetTable file(DeskAddress address, PlaceFilter filter) {
        var places = beans.tables().places();
        return places.of(signedIn.actor(), address.unit(), address.campaign(), address.year(), filter);
    }
}
