package vn.giaouoc.ui.agreement.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.agreement.text.ReadingText;
import vn.giaouoc.ui.common.Blocks;

/** «Ký»: what will be frozen, then who has signed; while it is open the list renews itself. */
@Singleton
class SigningPart implements AgreementPart {

    private final SigningBeans beans;

    SigningPart(SigningBeans beans) {
        this.beans = beans;
    }

    @Override
    public Section section() {
        return Section.SIGNING;
    }

    @Override
    public boolean shows(OpenAgreement open) {
        return open.latest()
                && switch (open.state()) {
                    case AGREED, OPEN, EXPIRED, SIGNED -> true;
                    case DRAFT, NEGOTIATING, REPLACED, CANCELLED -> false;
                };
    }

    @Override
    public Component show(OpenAgreement open) {
        var whole = new Div();
        whole.addClassName("gu-ag-parts");
        whole.setWidthFull();
        if (open.state() == VersionState.AGREED) {
            whole.add(frozen(open));
            return whole;
        }
        if (open.line().state() == VersionState.OPEN) {
            whole.add(new CodeCard(open, beans));
        }
        whole.add(new LiveBoard(open, beans));
        return whole;
    }

    /** The very text and the very parties that opening freezes. */
    private Component frozen(OpenAgreement open) {
        var parties = new Div();
        parties.addClassName("gu-ag-list");
        open.page().parties().forEach(party -> {
            var name = new Div(party.label() + " · " + party.name());
            name.addClassName("gu-ag-name");
            var heads = party.heads().isEmpty()
                    ? "chưa có người đứng đầu"
                    : party.heads().getFirst().name() + ", "
                            + party.heads().getFirst().title();
            var row = new Div(name, Blocks.muted(heads));
            row.addClassName("gu-ag-line");
            parties.add(row);
        });
        return Blocks.section(
                "Khi mở ký, cổng khóa đúng văn bản này",
                Blocks.muted("Lần sửa " + open.page().version().revision()
                        + ". Sau khi mở, không ai sửa được; muốn sửa phải rút về thương lượng."),
                parties,
                new ReadingText(open.page().content(), beans.figures().of(open)));
    }
}
