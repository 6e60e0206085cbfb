package vn.giaouoc.app.agreement.signing.screen;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.signing.Expiry;
import vn.giaouoc.app.agreement.signing.request.OpenScreen;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** Opens the projector of a meeting and answers it. */
@Singleton
public class ScreenService {

    /** After the last signature the room may look at it for a day. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final ScreenTokens tokens;
    private final ScreenPages pages;
    private final Doors doors;

    ScreenService(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            ScreenTokens tokens,
            ScreenPages pages,
            Doors doors) {
        this.agreements = agreements;
        this.versions = versions;
        this.tokens = tokens;
        this.pages = pages;
        this.doors = doors;
    }

    /** Who may open it, and until when it is open. */
    @Singleton
    record Doors(AgreementRights rights, Expiry expiry, Times times) {}

    /** The path of the projector page for a version that is open; whoever has it sees the signing and nothing else. */
    @ReadOnly
    public String open(Actor actor, long agreementId, OpenScreen wish) {
        var version = versions.findById(wish.version())
                .filter(found -> found.agreementId() == agreementId)
                .orElseThrow(AgreementHold::unknown);
        var agreement = agreements.findById(version.agreementId()).orElseThrow(AgreementHold::unknown);
        if (!doors.rights().mayPrepare(actor, agreement.organisationId())) {
            throw AgreementHold.unknown();
        }
        var openedAt = version.openedAt();
        var found = doors.expiry().today(version);
        if (openedAt == null || found != VersionState.OPEN) {
            throw VersionMove.wrong("mở màn chiếu", EnumSet.of(VersionState.OPEN), found);
        }
        return "/g/chieu#" + tokens.of(version.id(), openedAt);
    }

    /**
     * What the projector shows now. NOT_FOUND SCREEN_OVER when the token is none, when the version was taken back, and a day
     * after the last signature.
     *
     * @param base the address of this portal
     */
    @ReadOnly
    public ScreenPage see(String token, String base) {
        var opened = tokens.read(token).orElseThrow(ScreenService::over);
        var version = versions.findById(opened.versionId())
                .filter(found -> found.openedAt() != null && opened.is(found.openedAt()))
                .filter(this::recent)
                .orElseThrow(ScreenService::over);
        return pages.page(agreements.findById(version.agreementId()).orElseThrow(ScreenService::over), version, base);
    }

    private boolean recent(AgreementVersion version) {
        var signedAt = version.signedAt();
        return signedAt == null
                || signedAt.plus(AFTERWARDS).isAfter(doors.times().now());
    }

    private static Refusal over() {
        return Refusal.notFound(
                "SCREEN_OVER",
                "Màn chiếu này không dùng được nữa: việc ký đã xong hoặc giao ước được đưa về thương lượng. Anh/chị mở lại từ trang giao ước.");
    }
}
