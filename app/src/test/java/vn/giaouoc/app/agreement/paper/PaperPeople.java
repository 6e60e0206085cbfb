package vn.giaouoc.app.agreement.paper;

import java.util.List;
import java.util.Set;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;

/** Those around an agreement's paper, with the rights their offices give. */
record PaperPeople(AgreementScene scene, World world) {

    Actor clerk() {
        return at(world.unit(), "Văn thư", Set.of(Authority.SEE_FIGURES, Authority.KEEP_PAPERS));
    }

    Actor chair() {
        return at(
                world.unit(),
                "Chủ tịch",
                Set.of(Authority.SEE_FIGURES, Authority.GATHER_PLEDGES, Authority.KEEP_PAPERS));
    }

    Actor superior() {
        return at(
                world.upper(),
                "Chủ tịch công đoàn xã",
                Set.of(Authority.SEE_FIGURES, Authority.REVIEW, Authority.KEEP_PAPERS));
    }

    Actor head() {
        return world.departments().getFirst().head();
    }

    Actor stranger() {
        return scene.nobody();
    }

    private Actor at(long unit, String title, Set<Authority> authorities) {
        var phone = scene.nobody();
        return new Actor(
                phone.accountId(), phone.personId(), title, 1, List.of(new Grant(unit, 0, title, authorities, true)));
    }
}
