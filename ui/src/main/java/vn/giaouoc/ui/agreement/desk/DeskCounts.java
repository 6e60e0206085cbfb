package vn.giaouoc.ui.agreement.desk;

import com.vaadin.flow.component.html.Div;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The figures of a unit's year: made, signed, departments taking part, judged. */
public class DeskCounts extends Div {

    private static final long serialVersionUID = 1L;

    public DeskCounts(DeskPage page) {
        addClassNames("gu-card", "gu-ag-counts");
        var counts = page.counts();
        add(
                Blocks.figure(Figures.number(counts.signed()), "giao ước đã ký đủ các bên"),
                Blocks.figure(Figures.number(counts.made()), "giao ước đã lập"));
        if (!page.superior()) {
            var taking = Blocks.figure(
                    Figures.number(counts.departmentsIn()),
                    "trên " + Figures.number(counts.departments()) + " phòng, ban tham gia giao ước đã ký");
            taking.add(new RateBar(counts.departmentsIn(), counts.departments()));
            add(taking);
        }
        add(Blocks.figure(
                Figures.number(counts.judged()), "đã đánh giá cuối năm, " + Figures.number(counts.met()) + " đạt"));
    }
}
