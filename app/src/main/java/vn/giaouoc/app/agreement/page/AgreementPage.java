package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * One agreement as the asker sees it, with one of its versions.
 *
 * @param code 12 digits; {@code codeShown} with dashes
 * @param unit the name of the union that keeps it
 * @param version the version shown: the one on its way, else the one in force, else the last
 * @param versions all of them the asker may see, the first one first
 * @param inForceId the version all have signed, null before
 * @param mayPrepare true when the asker may edit, send, open, cancel
 * @param moves what the state allows, for whoever may prepare; empty for others
 * @param stamp grows with every change of anything: a watcher asks again when it differs
 */
@Serdeable
public record AgreementPage(
        String id,
        String code,
        String codeShown,
        String title,
        String campaignId,
        String campaign,
        int year,
        String unitId,
        String unit,
        @Nullable String employerId,
        @Nullable String copiedFromId,
        VersionLine version,
        AgreementContent content,
        List<PartyLine> parties,
        List<VersionLine> versions,
        @Nullable String inForceId,
        @Nullable Instant cancelledAt,
        @Nullable Instant judgedAt,
        @Nullable Boolean met,
        boolean mayPrepare,
        List<VersionMove> moves,
        long stamp) {

    /** The parties the asker acts for. */
    public List<PartyLine> mine() {
        return parties.stream().filter(PartyLine::mine).toList();
    }

    /** Those who promise; the others confirm. */
    public List<PartyLine> promising() {
        return parties.stream().filter(PartyLine::promises).toList();
    }
}
