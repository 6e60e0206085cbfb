package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;

/** A feature that lets people choose something for themselves; each brings its own card as a bean. */
public interface AccountCard {

    /** The card of this person; none where there is nothing to choose. */
    Optional<Component> of(Actor actor);
}
