package vn.giaouoc.ui.agreement.part;

import com.vaadin.flow.component.Component;

/** One part of the page of an agreement; each is a bean. */
public interface AgreementPart {

    Section section();

    /** False when there is nothing to see for this person in this state. */
    default boolean shows(OpenAgreement open) {
        return true;
    }

    /** How many things in it wait, 0 for none. */
    default long waiting(OpenAgreement open) {
        return 0;
    }

    Component show(OpenAgreement open);
}
