package vn.giaouoc.app.agreement.text;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.version.AgreementRevision;
import vn.giaouoc.db.agreement.version.AgreementRevisions;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/** Writes the next revision of a version that is held. */
@Singleton
public class Revisions {

    /** In a draft, what one hand types over within this time is one revision. */
    private static final Duration TYPING = Duration.ofMinutes(10);

    private final AgreementVersionRepository versions;
    private final AgreementRevisions revisions;
    private final AgreementRepository agreements;
    private final Times times;

    Revisions(
            AgreementVersionRepository versions,
            AgreementRevisions revisions,
            AgreementRepository agreements,
            Times times) {
        this.versions = versions;
        this.revisions = revisions;
        this.agreements = agreements;
        this.times = times;
    }

    /** The version with the next revision; who agreed to the one before is asked anew by that alone. */
    public AgreementVersion next(Actor actor, HeldAgreement held, AgreementContent content) {
        var before = held.version();
        var after = before.revised(content);
        var author = actor.isSystem() ? null : actor.accountId();
        versions.update(after);
        if (before.state() == VersionState.DRAFT && before.revision() > 1) {
            revisions.forget(before.id(), before.revision(), author, times.now().minus(TYPING));
        }
        revisions.add(new AgreementRevision(after.id(), after.revision(), content, author, times.now()));
        agreements.touch(held.agreement().id());
        return after;
    }
}
