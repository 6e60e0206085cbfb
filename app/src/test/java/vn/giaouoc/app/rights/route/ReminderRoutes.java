package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.REMIND;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;

import java.util.List;

/** Reminders: one's own, and of the unions below. */
final class ReminderRoutes {

    static final List<Row> ROWS = List.of(
            read(SIGNED_IN, "/api/reminders/mine"),
            read(SIGNED_IN, "/api/reminders/choice"),
            row(SIGNED_IN, "PUT", "/api/reminders/choice", "{\"mail\":true}"),
            read(REMIND, "/api/reminders", "unit=$unit"),
            read(REMIND, "/api/reminders/list.xlsx", "unit=$unit"));

    private ReminderRoutes() {}
}
