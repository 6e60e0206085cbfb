package vn.giaouoc.app.agreement.text;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;

/** Saves the text as it is typed; the second of two who edit at once is told and loses nothing. */
@Singleton
public class TextService {

    private static final int TITLE = 300;

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final ContentRules rules;
    private final Writing writing;

    TextService(AgreementHold hold, AgreementRights rights, ContentRules rules, Writing writing) {
        this.hold = hold;
        this.rights = rights;
        this.rules = rules;
        this.writing = writing;
    }

    /** What saving writes. */
    @Singleton
    record Writing(Revisions revisions, AgreementRepository agreements, AuditTrail trail) {}

    /** Saves the next revision; the same text sent again is saved already. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SavedText save(Actor actor, long agreementId, SaveText wish) {
        var held = hold.current(agreementId);
        rights.requirePrepare(actor, held);
        TextRules.requireEditable(held, "sửa nội dung");
        var content = rules.clean(wish.content());
        var version = held.version();
        boolean sameText = version.content().equals(content);
        var title = title(held, wish.title());
        if (!sameText || !title.equals(held.agreement().title())) {
            TextRules.requireFresh(held, wish.revision(), content);
        }
        if (!title.equals(held.agreement().title())) {
            writing.agreements().rename(agreementId, title);
        } else if (sameText) {
            return new SavedText(version.revision(), title, content);
        }
        var saved = writing.revisions().next(actor, held, content);
        if (version.state() == VersionState.NEGOTIATING) {
            writing.trail()
                    .record(
                            actor,
                            "AGREEMENT_TEXT",
                            held.agreement().organisationId(),
                            "agreement:" + agreementId,
                            "bản " + version.number() + ", lần sửa " + saved.revision());
        }
        return new SavedText(saved.revision(), title, content);
    }

    /** An amendment keeps the name: the text in force was signed under it. */
    private static String title(HeldAgreement held, @Nullable String wanted) {
        var title = Names.optional(wanted, TITLE, "tên giao ước");
        if (title == null || title.equals(held.agreement().title())) {
            return held.agreement().title();
        }
        if (held.version().number() > 1) {
            throw Refusal.invalid(
                            "TITLE_FIXED",
                            "Bản sửa đổi giữ nguyên tên giao ước đã ký: «%s». Anh/chị để lại tên cũ."
                                    .formatted(held.agreement().title()))
                    .with("field", "title");
        }
        return title;
    }
}
