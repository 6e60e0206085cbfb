package vn.giaouoc.app.access;

import java.util.List;

/** The sign-ins of the demo world, shown on its sign-in page only; a portal in use has no such bean. */
public interface DemoSignIns {

    /** One sign-in to try the portal with. */
    record DemoSignIn(String role, String name, String login, String password) {}

    List<DemoSignIn> all();
}
