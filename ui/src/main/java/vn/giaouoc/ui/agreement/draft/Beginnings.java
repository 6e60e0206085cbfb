package vn.giaouoc.ui.agreement.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.list.AgreementLine;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.db.agreement.life.VersionState;

/** Offers the ways to begin agreements of a unit's year. */
@Singleton
public class Beginnings {

    private final DraftBeans beans;

    Beginnings(DraftBeans beans) {
        this.beans = beans;
    }

    /** A row of buttons where agreements stand already. */
    public Component buttons(DeskPage page, Runnable changed) {
        var one = new Button("Lập giao ước", click -> new NewDialog(page, beans).open());
        one.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(one, new Button(all(page), click -> new BulkDialog(page, beans, changed).open()));
        if (!lastYear(page).isEmpty()) {
            row.add(new Button("Chép từ năm " + (page.year() - 1), click -> copy(page, changed)));
        }
        row.addClassName("gu-row");
        return row;
    }

    /** The same explained, where nothing is there yet. */
    public Component cards(DeskPage page, Runnable changed) {
        var cards = new Div();
        cards.addClassName("gu-cards");
        int before = lastYear(page).size();
        if (before > 0) {
            cards.add(card(
                    "Từ năm trước",
                    "Chép lời, chỉ tiêu và các bên của " + before + " giao ước năm " + (page.year() - 1)
                            + ", rồi sửa lại cho năm nay.",
                    "Chép từ năm " + (page.year() - 1),
                    () -> copy(page, changed)));
        }
        cards.add(
                card(
                        page.superior() ? "Cho tất cả công đoàn cơ sở" : "Cho tất cả phòng, ban",
                        "Một giao ước chung, hoặc từng cặp theo thứ tự. Xem trước rồi mới lập.",
                        all(page),
                        () -> new BulkDialog(page, beans, changed).open()),
                card(
                        "Từng giao ước một",
                        "Chọn mẫu và các bên tham gia; lời và chỉ tiêu sửa được từng câu.",
                        "Lập giao ước",
                        () -> new NewDialog(page, beans).open()));
        return cards;
    }

    /** Begins the next year's text from a single agreement. */
    public void carryOn(String agreementId, int year) {
        var copy = beans.copies().copy(beans.sitting().signedIn().actor(), Long.parseLong(agreementId), year);
        UI.getCurrent().navigate("giao-uoc/" + copy.id());
    }

    private void copy(DeskPage page, Runnable changed) {
        new CopyDialog(page, lastYear(page), beans, changed).open();
    }

    private List<AgreementLine> lastYear(DeskPage page) {
        return beans
                .sitting()
                .desk()
                .page(
                        beans.sitting().signedIn().actor(),
                        Long.parseLong(page.unitId()),
                        Long.parseLong(page.campaignId()),
                        page.year() - 1)
                .agreements()
                .stream()
                .filter(line -> line.state() != VersionState.CANCELLED)
                .toList();
    }

    private static String all(DeskPage page) {
        return page.superior() ? "Lập cho tất cả đơn vị" : "Lập cho tất cả phòng, ban";
    }

    private static Component card(String title, String words, String verb, Runnable act) {
        var text = new Span(words);
        text.addClassName("gu-muted");
        var button = new Button(verb, click -> act.run());
        var card = new Div(new H3(title), text, button);
        card.addClassNames("gu-card", "gu-column");
        return card;
    }
}
