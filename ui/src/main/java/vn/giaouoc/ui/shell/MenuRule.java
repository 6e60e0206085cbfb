package vn.giaouoc.ui.shell;

import vn.giaouoc.app.common.Actor;

/** Keeps an entry out of the menu of somebody for whom there is nothing behind it; the address itself stays open. */
public interface MenuRule {

    boolean hides(Actor actor, Class<?> view);
}
