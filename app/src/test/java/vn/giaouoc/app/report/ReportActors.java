package vn.giaouoc.app.report;

import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.db.common.Ids;

/** Those who work on reports, and those who read and decide, each with the grants of the office. */
public final class ReportActors {

    private final PledgeScene pledges;

    ReportActors(PledgeScene pledges) {
        this.pledges = pledges;
    }

    public Actor chair(long unit) {
        return actor(
                unit,
                0,
                Set.of(
                        Authority.SEE_FIGURES,
                        Authority.SEE_MEMBERS,
                        Authority.KEEP_ACTIVITIES,
                        Authority.SUBMIT_REPORT));
    }

    /** Who keeps the register of papers. */
    public Actor clerk(long unit) {
        return actor(unit, 0, Set.of(Authority.SEE_FIGURES, Authority.KEEP_PAPERS));
    }

    /** Somebody who helps the chair type. */
    public Actor helper(long unit) {
        return actor(unit, 0, Set.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS, Authority.KEEP_ACTIVITIES));
    }

    public Actor head(long unit) {
        return actor(unit, 7, Set.of(Authority.SEE_MEMBERS, Authority.GATHER_PLEDGES));
    }

    public Actor superior(long unit) {
        return actor(
                unit,
                0,
                Set.of(
                        Authority.SEE_FIGURES,
                        Authority.KEEP_TREE,
                        Authority.REVIEW,
                        Authority.CONSOLIDATE,
                        Authority.SUBMIT_REPORT));
    }

    public Actor inspector(long unit) {
        return actor(unit, 0, Set.of(Authority.SEE_FIGURES, Authority.INSPECT));
    }

    public Actor provinceDesk(Province province) {
        return actor(province.id(), 0, Set.of(Authority.SEE_FIGURES, Authority.REVIEW, Authority.KEEP_CAMPAIGNS));
    }

    private Actor actor(long unit, long department, Set<Authority> authorities) {
        long person = pledges.person("FEMALE");
        return new Actor(
                Ids.next(),
                person,
                "Trần Thị Thu Hà",
                1,
                List.of(new Grant(unit, department, "Chủ tịch", authorities, department == 0)));
    }
}
