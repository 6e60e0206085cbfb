package vn.giaouoc.app.agreement.signing.screen;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;

/**
 * A signing as the projector shows it.
 *
 * @param state as of today: an overdue version is EXPIRED
 * @param stateWords the same for people
 * @param code of the agreement, with dashes
 * @param address where to type the code, without the scheme
 * @param qr of the phone page as SVG, null when nothing can be signed
 * @param signed parties that have signed, of {@code needed}
 * @param time the server's time of day, HH:mm:ss in Việt Nam
 * @param secondsLeft until the last day ends, 0 when nothing can be signed
 * @param lastDay dd/MM/yyyy, null when none
 */
@Serdeable
public record ScreenPage(
        String unit,
        String title,
        VersionState state,
        String stateWords,
        String code,
        String address,
        @Nullable String qr,
        int signed,
        int needed,
        String time,
        long secondsLeft,
        @Nullable String lastDay,
        List<ScreenParty> parties) {

    /** One party. */
    @Serdeable
    public record ScreenParty(int position, String name, PartyState state) {}

    /** Where a party stands. */
    public enum PartyState {
        WAITING,
        SIGNED,
        REFUSED
    }
}
