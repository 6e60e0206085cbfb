package vn.giaouoc.ui.agreement.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** «Các bên»: parties in their order, witnesses, and who heads each today. */
@Singleton
class PartiesPart implements AgreementPart {

    private final PartyService parties;

    PartiesPart(PartyService parties) {
        this.parties = parties;
    }

    @Override
    public Section section() {
        return Section.PARTIES;
    }

    @Override
    public Component show(OpenAgreement open) {
        var whole = new Div();
        whole.addClassName("gu-ag-parts");
        whole.setWidthFull();
        boolean changeable = open.keeper() && open.latest() && open.state().editable();
        if (changeable) {
            whole.add(
                    Blocks.row(new Button("Thêm, bớt, đổi thứ tự", click -> new ArrangeDialog(open, parties).open())));
        }
        whole.add(
                list("Các bên giao ước", open, true),
                list("Xác nhận (không phải là một bên; xác nhận khi ký)", open, false));
        return whole;
    }

    private static Component list(String title, OpenAgreement open, boolean promising) {
        var section = Blocks.section(title);
        var list = new Div();
        list.addClassName("gu-ag-list");
        open.page().parties().stream()
                .filter(party -> party.promises() == promising)
                .forEach(party -> list.add(line(party)));
        section.add(
                list.getComponentCount() == 0
                        ? Blocks.empty(
                                promising ? "Chưa có bên nào. Chọn từ hai bên trở lên." : "Không có bên xác nhận.")
                        : list);
        return section;
    }

    private static Component line(PartyLine party) {
        var name = new Div(party.label() + " · " + party.name());
        name.addClassName("gu-ag-name");
        var line = new Div(name);
        line.addClassName("gu-ag-line");
        if (party.heads().isEmpty()) {
            line.add(new StatusBadge(Mood.ATTENTION, "Chưa có người đứng đầu"));
        }
        party.heads().forEach(head -> line.add(Blocks.muted(head.name() + ", " + head.title())));
        var signature = party.signature();
        if (signature != null) {
            line.add(new StatusBadge(
                    Mood.DONE, (party.promises() ? "Đã ký lúc " : "Đã xác nhận lúc ") + Figures.time(signature.at())));
        }
        return line;
    }
}
