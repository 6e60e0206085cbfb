package vn.giaouoc.app.invitation;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.PersonName;

/** A unit with departments and people of the test's own, and its officers. */
@Singleton
@Requires(property = "pledge.scene")
public class InvitationScene {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final PledgeScene pledges;
    private boolean opened;

    InvitationScene(PledgeScene pledges) {
        this.pledges = pledges;
    }

    /** A unit that signs a campaign now. */
    public long unit() {
        if (!opened) {
            pledges.campaign();
            opened = true;
        }
        return pledges.unit("PUBLIC_SERVICE_UNIT");
    }

    public long department(long unit, String name) {
        long id = Ids.next();
        pledges.run(
                "INSERT INTO department (id, organisation_id, name, search_key) VALUES (?,?,?,?)",
                id,
                unit,
                name,
                name.toLowerCase(java.util.Locale.ROOT));
        return id;
    }

    public long member(long unit, long department, String typed) {
        var name = PersonName.of(typed);
        long id = Ids.next();
        pledges.run(
                "INSERT INTO person (id, full_name, search_key, sort_key, birth_year, gender, created_at)"
                        + " VALUES (?,?,?,?,1985,'FEMALE',NOW())",
                id,
                name.value(),
                name.searchKey(),
                name.sortKey());
        long membership = pledges.join(id, unit, "MEMBER", LONG_AGO);
        if (department != 0) {
            pledges.move(id, "UPDATE membership SET department_id = ? WHERE id = ?", department, membership);
        }
        return id;
    }

    /** The unit had another name, which was replaced on the very day it began. */
    public void renamedAtOnce(long unit) {
        pledges.run(
                "INSERT INTO organisation_version (id, organisation_id, name, short_name, search_key, level, unit_type,"
                        + " counted, valid_from, valid_to, event_id)"
                        + " VALUES (?,?,'CĐCS tên cũ','CĐCS','x','GRASSROOTS','PUBLIC_SERVICE_UNIT',1,?,?,0)",
                Ids.next(),
                unit,
                LONG_AGO,
                LONG_AGO);
    }

    public Actor chair(long unit) {
        return actor(
                unit,
                0,
                "Chủ tịch CĐCS",
                Set.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS, Authority.GATHER_PLEDGES));
    }

    public Actor head(long unit, long department) {
        return actor(unit, department, "Trưởng khoa", Set.of(Authority.SEE_MEMBERS, Authority.GATHER_PLEDGES));
    }

    public Actor reviewer(long above) {
        return actor(above, 0, "Thẩm định", Set.of(Authority.SEE_FIGURES, Authority.REVIEW));
    }

    public long count(String sql) {
        return pledges.count(sql);
    }

    private static Actor actor(long unit, long department, String title, Set<Authority> authorities) {
        return new Actor(
                Ids.next(),
                Ids.next(),
                "Nguyễn Mạnh Cường",
                1,
                List.of(new Grant(unit, department, title, authorities, department == 0)));
    }
}
