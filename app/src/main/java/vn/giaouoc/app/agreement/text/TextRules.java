package vn.giaouoc.app.agreement.text;

import java.util.EnumSet;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.common.Refusal;

/** When text and parties may change, and what the second of two is told. */
public final class TextRules {

    private TextRules() {}

    /** CONFLICT WRONG_STATE when the version is past changing. */
    public static void requireEditable(HeldAgreement held, String verb) {
        if (!held.version().state().editable()) {
            throw VersionMove.wrong(
                    verb,
                    EnumSet.of(VersionState.DRAFT, VersionState.NEGOTIATING),
                    held.version().state());
        }
    }

    /** CONFLICT WRONG_STATE when nothing is negotiated now. */
    public static void requireNegotiating(HeldAgreement held, String verb) {
        if (held.version().state() != VersionState.NEGOTIATING) {
            throw VersionMove.wrong(
                    verb, EnumSet.of(VersionState.NEGOTIATING), held.version().state());
        }
    }

    /**
     * CONFLICT STALE_REVISION when somebody saved meanwhile: details {@code revision}, {@code theirs} (what stands now) and
     * {@code yours} (what came), so that nothing is lost.
     */
    public static void requireFresh(HeldAgreement held, int revision, AgreementContent yours) {
        if (held.version().revision() != revision) {
            throw stale(held, revision)
                    .with("theirs", held.version().content())
                    .with("yours", yours)
                    .with("title", held.agreement().title());
        }
    }

    /** The same where no text came along. */
    public static void requireFresh(HeldAgreement held, int revision) {
        if (held.version().revision() != revision) {
            throw stale(held, revision);
        }
    }

    private static Refusal stale(HeldAgreement held, int revision) {
        return Refusal.conflict(
                        "STALE_REVISION",
                        "Người khác vừa lưu lần sửa %d, anh/chị đang sửa từ lần %d. Chưa mất gì: anh/chị xem hai bản, giữ"
                                        .formatted(held.version().revision(), revision)
                                + " phần cần giữ rồi lưu lại.")
                .with("revision", held.version().revision());
    }
}
