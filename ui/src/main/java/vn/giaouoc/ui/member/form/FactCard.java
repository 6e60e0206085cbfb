package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** What the unit knows of one person, to be laid beside what it knows of another; what is unknown takes no line. */
public class FactCard extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    public FactCard(String title) {
        super(new H3(title));
        add(facts);
        addClassName("gu-card");
    }

    public FactCard name(String value) {
        return fact("Họ và tên", value);
    }

    public FactCard birth(String value) {
        return fact("Ngày, năm sinh", value);
    }

    public FactCard department(String value) {
        return fact("Phòng, ban", value);
    }

    public FactCard phone(String value) {
        return fact("Điện thoại", value);
    }

    public FactCard memberCode(String value) {
        return fact("Mã số đoàn viên", value);
    }

    private FactCard fact(String what, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
        }
        return this;
    }
}
