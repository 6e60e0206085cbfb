package vn.giaouoc.ui.agreement.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.negotiation.RevisionLine;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** «Thương lượng»: who agrees to the present revision, what is proposed and how it was answered, what changed since. */
@Singleton
class NegotiationPart implements AgreementPart {

    private final NegotiationBeans beans;

    NegotiationPart(NegotiationBeans beans) {
        this.beans = beans;
    }

    @Override
    public Section section() {
        return Section.NEGOTIATION;
    }

    /** A draft is talked about with nobody yet; an old version keeps what it came to. */
    @Override
    public boolean shows(OpenAgreement open) {
        return open.latest() && open.state() != VersionState.DRAFT && open.state() != VersionState.CANCELLED;
    }

    @Override
    public long waiting(OpenAgreement open) {
        return open.state() == VersionState.NEGOTIATING
                ? beans.read().proposals(open.actor(), open.id()).stream()
                        .filter(proposal -> proposal.state() == ProposalState.OPEN)
                        .count()
                : 0;
    }

    @Override
    public Component show(OpenAgreement open) {
        var whole = new Div(proposals(open), agreed(open), revisions(open));
        whole.addClassName("gu-ag-parts");
        whole.setWidthFull();
        return whole;
    }

    private Component proposals(OpenAgreement open) {
        var section = Blocks.section("Đề nghị sửa");
        var all = beans.read().proposals(open.actor(), open.id());
        if (all.isEmpty()) {
            section.add(Blocks.empty("Chưa bên nào đề nghị sửa."));
        }
        var column = new Div();
        column.addClassName("gu-cards-column");
        all.forEach(proposal -> column.add(new ProposalCard(proposal, open, beans)));
        section.add(column);
        return section;
    }

    private static Component agreed(OpenAgreement open) {
        int revision = open.page().version().revision();
        var section = Blocks.section("Ai đã thống nhất với lần sửa " + revision);
        var list = new Div();
        list.addClassName("gu-ag-list");
        open.page().promising().forEach(party -> list.add(agreed(party, open)));
        section.add(list);
        return section;
    }

    private static Component agreed(PartyLine party, OpenAgreement open) {
        var name = new Div(party.label() + " · " + party.name());
        name.addClassName("gu-ag-name");
        var at = party.agreedAt();
        var earlier = party.agreedRevision();
        var state = party.agreed()
                ? new StatusBadge(Mood.DONE, "Đã thống nhất" + (at == null ? "" : " lúc " + Figures.time(at)))
                : new StatusBadge(
                        Mood.UNDER_WAY,
                        earlier == null
                                ? "Chưa trả lời"
                                : "Mới thống nhất với lần sửa " + earlier + ", chưa đọc lần sửa "
                                        + open.page().version().revision());
        var row = new Div(name, state);
        row.addClassName("gu-ag-line");
        return row;
    }

    /** What the text was at an earlier revision against today's. */
    private Component revisions(OpenAgreement open) {
        var section = Blocks.section("Đã thay đổi những gì");
        var known = beans.read().revisions(open.actor(), open.id());
        if (known.size() < 2) {
            section.add(Blocks.muted("Nội dung chưa sửa lần nào từ khi lập."));
            return section;
        }
        var from = new Select<RevisionLine>();
        from.setLabel("So nội dung hiện nay với");
        from.setItems(known.subList(0, known.size() - 1).reversed());
        from.setItemLabelGenerator(line -> "lần sửa " + line.revision() + " · " + Figures.time(line.madeAt()));
        var lines = new Div();
        from.addValueChangeListener(change -> {
            lines.removeAll();
            lines.add(new DifferenceLines(
                    beans
                            .read()
                            .difference(
                                    open.actor(), open.id(), change.getValue().revision(), 0)
                            .stream()
                            .filter(line -> !line.same())
                            .toList()));
        });
        section.add(from, lines);
        return section;
    }
}
