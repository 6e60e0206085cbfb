package vn.giaouoc.app.agreement.list;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;

/**
 * One agreement in a list, with the text that matters now.
 *
 * @param unit the union that keeps it
 * @param state as of today: an open text whose last day has passed is EXPIRED
 * @param number of the version, from 1
 * @param inForce true when an earlier version stays in force while this one is on its way
 * @param signed parties that have signed, of {@code needed}; witnesses left out
 * @param expiresOn the last day to sign
 * @param next what is to be done now
 */
@Serdeable
public record AgreementLine(
        String id,
        String code,
        String title,
        String unitId,
        String unit,
        int year,
        VersionState state,
        String stateText,
        int number,
        boolean inForce,
        List<PartyGlance> parties,
        int signed,
        int needed,
        @Nullable LocalDate expiresOn,
        @Nullable Instant signedAt,
        @Nullable Instant judgedAt,
        @Nullable Boolean met,
        NextStep next) {

    /** So many names make a line. */
    private static final int SHOWN = 3;

    /** Those who promise. */
    public List<PartyGlance> promising() {
        return parties.stream().filter(PartyGlance::promises).toList();
    }

    /** Who agrees with whom, the first few names. */
    public String between() {
        return names(promising().stream().map(PartyGlance::name).toList());
    }

    /** The same without one of them: "Khoa Nội, Khoa Ngoại và 2 bên khác". */
    String others(PartyGlance one) {
        return names(promising().stream()
                .filter(party -> !party.id().equals(one.id()))
                .map(PartyGlance::name)
                .toList());
    }

    private static String names(List<String> names) {
        if (names.isEmpty()) {
            return "chưa chọn bên nào";
        }
        var first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() <= SHOWN ? first : first + " và " + (names.size() - SHOWN) + " bên khác";
    }

    /** How many parties have come so far. */
    public long at(PartyStep step) {
        return promising().stream().filter(party -> party.step() == step).count();
    }

    public boolean judged() {
        return judgedAt != null;
    }
}
