package vn.giaouoc.ui.access.delegation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** One delegation: who signs for whom, for which office, from when to when, by which paper. */
class DelegationCard extends Div {

    private static final long serialVersionUID = 1L;

    /** Seen by the holder or the chair, who may take it back while it stands. */
    static DelegationCard given(DelegationLine line, LocalDate today, Runnable revoke) {
        var who = line.personName() + (line.department() == null ? "" : " (" + line.department() + ")");
        var card = new DelegationCard(who, "ký thay " + line.holderName() + ", " + office(line), line, today);
        if (line.state(today).open()) {
            var button = new Button("Thu hồi", click -> revoke.run());
            button.setAriaLabel("Thu hồi ủy quyền ký cho " + line.personName());
            card.add(button);
        }
        return card;
    }

    /** Seen by the delegate. */
    static DelegationCard received(DelegationLine line, LocalDate today) {
        return new DelegationCard("Thay " + line.holderName(), office(line) + " · " + line.unit(), line, today);
    }

    private DelegationCard(String head, String what, DelegationLine line, LocalDate today) {
        addClassNames("gu-card", "gu-cards-column");
        var state = line.state(today);
        var paper = new Div("Văn bản số " + line.paperNumber() + " · " + line.reason());
        paper.addClassNames("gu-muted", "gu-small");
        add(new H3(head), new Div(what), new Div(days(line)), paper, new StatusBadge(mood(state), state.label()));
    }

    private static String office(DelegationLine line) {
        var place = line.place();
        return place == null || line.title().contains(place) ? line.title() : line.title() + " (" + place + ")";
    }

    private static String days(DelegationLine line) {
        return "Từ " + Figures.day(line.validFrom()) + " đến hết "
                + Figures.day(line.validTo().minusDays(1));
    }

    private static Mood mood(DelegationLine.State state) {
        return switch (state) {
            case STANDING -> Mood.DONE;
            case COMING -> Mood.UNDER_WAY;
            case OVER, REVOKED -> Mood.IDLE;
        };
    }
}
