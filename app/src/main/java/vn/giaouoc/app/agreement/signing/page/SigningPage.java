package vn.giaouoc.app.agreement.signing.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.agreement.signing.SignatureReceipt;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyRole;

/**
 * An agreement as a head reads and signs it. Whoever stands for no party and may not see it learns the code, which he or she
 * brought, and nothing else.
 *
 * @param secret what is asked once more before signing
 * @param sentence what comes next where nothing can be signed now, null while it is open
 * @param text null where the asker may not read it
 * @param mine the parties and witnesses the asker stands for today or has signed for
 */
@Serdeable
public record SigningPage(
        Signer person,
        Reconfirm.Asked secret,
        Head agreement,
        Version version,
        @Nullable String sentence,
        Progress progress,
        @Nullable Text text,
        List<Party> parties,
        List<Mine> mine) {

    /** Who is signed in. */
    @Serdeable
    public record Signer(String id, String name) {}

    /** The agreement for life. */
    @Serdeable
    public record Head(String id, String code, String title, String unit, int year, String campaign) {}

    /**
     * The version that is or was signed.
     *
     * @param state as of today: an overdue version is EXPIRED
     * @param sign a small picture of the state, never alone
     */
    @Serdeable
    public record Version(
            String id,
            VersionState state,
            String sign,
            String label,
            @Nullable LocalDate expiresOn,
            @Nullable String sha256) {}

    /** Parties that have signed, of all that must. */
    @Serdeable
    public record Progress(int signed, int needed) {}

    /** What is signed, ready to be read. */
    @Serdeable
    public record Text(List<String> basis, List<Section> articles) {}

    /** One Điều, numbered; the targets stand under the one they belong to. */
    @Serdeable
    public record Section(String title, List<String> clauses, List<Goal> targets) {}

    /** One chỉ tiêu: what, and "từ 95 % trở lên". */
    @Serdeable
    public record Goal(String content, String goal) {}

    /** Where a party stands; times are ISO-8601 with the offset of Việt Nam. */
    @Serdeable
    public record Party(
            String label,
            String name,
            PartyRole role,
            String state,
            @Nullable String signer,
            @Nullable String at) {}

    /** A party the asker stands for, and as what. */
    @Serdeable
    public record Mine(
            String partyId,
            String label,
            PartyRole role,
            String name,
            String title,
            @Nullable String holder,
            @Nullable SignatureReceipt receipt,
            @Nullable String refusedAt,
            @Nullable String refuseReason) {}
}
