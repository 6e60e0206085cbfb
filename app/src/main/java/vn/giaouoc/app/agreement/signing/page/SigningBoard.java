package vn.giaouoc.app.agreement.signing.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyRole;

/**
 * A signing as whoever keeps or oversees the agreement follows it.
 *
 * @param state as of today: an overdue version is EXPIRED
 * @param signed parties that have signed, of {@code needed}
 */
@Serdeable
public record SigningBoard(
        String agreementId,
        String versionId,
        VersionState state,
        String stateText,
        @Nullable LocalDate expiresOn,
        int signed,
        int needed,
        List<BoardLine> parties) {

    /**
     * One party or witness.
     *
     * @param state WAITING, SIGNED or REFUSED
     * @param reminders how often it was reminded of this version
     */
    @Serdeable
    public record BoardLine(
            String partyId,
            String label,
            String name,
            PartyRole role,
            String state,
            @Nullable String signer,
            @Nullable Instant signedAt,
            @Nullable Instant refusedAt,
            @Nullable String refuseReason,
            int reminders,
            @Nullable Instant remindedAt) {}
}
