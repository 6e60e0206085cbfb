package vn.giaouoc.app.reminder;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.app.reminder.due.DueSource;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Ids;

/** A union with a chair who has an address, and a feature in which it owes what the test says. */
@Singleton
@Requires(property = "access.scene")
public class ReminderScene {

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 29);

    private final AccessScene access;
    private final OfficeService offices;
    private final Owed owed;

    ReminderScene(AccessScene access, OfficeService offices, Owed owed) {
        this.access = access;
        this.offices = offices;
        this.owed = owed;
    }

    /** What is owed in this test. */
    @Singleton
    @Requires(property = "access.scene")
    public static class Owed implements DueSource {

        private final List<Due> all = new CopyOnWriteArrayList<>();

        @Override
        public List<Due> due(LocalDate day) {
            return List.copyOf(all);
        }
    }

    /** A union below a superior, its chair and the chair's address. */
    public record Unit(long province, long superior, long id, long chair, String address) {}

    public Unit unit() {
        long province = access.province();
        long superior = access.superior(province);
        long unit = access.unit(superior);
        long chair = officer(unit, OfficeKind.CHAIR);
        return new Unit(province, superior, unit, chair, address(chair));
    }

    public long officer(long unit, OfficeKind kind) {
        long person = access.member(unit);
        offices.give(Actor.SYSTEM, access.wish(person, kind, unit));
        access.run("UPDATE person SET email = ? WHERE id = ?", address(person), person);
        return person;
    }

    static String address(long person) {
        return "p" + person + "@cong-doan.example";
    }

    /** Owed from now on, "trước 30/10/2026". */
    public Due owes(long unit, String what) {
        var due = new Due("test:" + Ids.next(), unit, what, LocalDate.of(2026, 10, 30), false, "bao-cao/1");
        owed.all.add(due);
        return due;
    }

    public void handedIn(Due due) {
        owed.all.remove(due);
    }

    void handedInAll() {
        owed.all.clear();
    }

    /** Somebody who holds such an office there. */
    public Actor actor(OfficeKind kind, Authorities.Place place, long organisation, long person) {
        var grant = new Grant(organisation, 0, kind.label(), Authorities.of(kind, place), true);
        return new Actor(Ids.next(), person, "Trần Thị Thu Hà", 1, List.of(grant));
    }

    public AccessScene access() {
        return access;
    }

    /** Steps that were made of it for anybody, in their order, with what became of the mail. */
    String made(Due due) {
        var text = new StringBuilder();
        for (int step : new int[] {-14, -7, -3, -1, 1, 7}) {
            for (var state : new String[] {"NONE", "WAITING", "SENDING", "SENT", "CAPPED", "FAILED", "UNSURE"}) {
                long count = access.count("SELECT COUNT(*) FROM reminder_notice WHERE subject = '" + due.subject()
                        + "' AND step = " + step + " AND mail = '" + state + "'");
                text.append((" " + step + state).repeat((int) count));
            }
        }
        return text.toString().strip();
    }
}
