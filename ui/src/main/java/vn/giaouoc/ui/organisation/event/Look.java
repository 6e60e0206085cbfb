package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.Component;
import vn.giaouoc.app.organisation.event.OrganisationPreview;

/**
 * What is shown before the act.
 *
 * @param possible false when something stands in the way, so that the act is not offered
 */
public record Look(Component panel, boolean possible) {

    static Look of(OrganisationPreview told) {
        return new Look(new PreviewPanel(told), true);
    }
}
