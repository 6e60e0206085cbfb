package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.ui.common.Figures;

/** When who signs this year. */
public class SigningNow extends Div {

    private static final long serialVersionUID = 1L;

    public SigningNow(CampaignYear year, List<PledgeWindow> windows, LocalDate today) {
        addClassNames("gu-card", "gu-signing-now");
        var list = new UnorderedList();
        for (var window : windows) {
            list.add(new ListItem(window.whose() + ": từ " + Figures.day(window.opensOn()) + " đến hết "
                    + Figures.day(window.lastDay()) + " · "
                    + window.phase(today).label().toLowerCase(java.util.Locale.ROOT)));
        }
        add(new H2("Ký cam kết năm " + year.year()), list);
    }
}
