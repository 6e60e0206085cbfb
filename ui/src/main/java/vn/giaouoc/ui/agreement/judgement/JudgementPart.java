package vn.giaouoc.ui.agreement.judgement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;

/** «Đánh giá»: the look at mid-year and the judgement at the end, of the text in force. */
@Singleton
class JudgementPart implements AgreementPart {

    private final JudgementBeans beans;

    JudgementPart(JudgementBeans beans) {
        this.beans = beans;
    }

    @Override
    public Section section() {
        return Section.JUDGEMENT;
    }

    @Override
    public boolean shows(OpenAgreement open) {
        return open.page().inForceId() != null && open.page().cancelledAt() == null;
    }

    @Override
    public Component show(OpenAgreement open) {
        var whole = new Div();
        whole.addClassName("gu-ag-parts");
        whole.setWidthFull();
        var last = beans.read().lastYear(open.actor(), open.id());
        for (var kind : JudgementKind.values()) {
            whole.add(new JudgementSection(beans.read().page(open.actor(), open.id(), kind), last, open, beans));
        }
        return whole;
    }
}
