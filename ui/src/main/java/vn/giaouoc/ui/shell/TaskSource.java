package vn.giaouoc.ui.shell;

import java.util.List;
import vn.giaouoc.app.common.Actor;

/** A feature that has something to say on the home page; each brings its own as a bean. */
public interface TaskSource {

    /** What is there for this person now; empty when nothing is. */
    List<Task> tasks(Actor actor);
}
