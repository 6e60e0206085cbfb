package vn.giaouoc.db.agreement.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * What the guards decide from, all read in the transaction of the move.
 *
 * @param parties of the version, witnesses included
 * @param signed ids of the parties and witnesses that have signed
 * @param headed ids of the parties and witnesses that have somebody who may sign for them today
 * @param expiresOn the last day to sign: the one asked for when opening, else the version's own
 * @param judged true when the final judgement is signed off
 * @param successorSigned true when the amendment that replaces this version is signed
 */
public record VersionFacts(
        VersionState state,
        int revision,
        AgreementContent content,
        List<AgreementParty> parties,
        Set<Long> signed,
        Set<Long> headed,
        @Nullable LocalDate expiresOn,
        LocalDate today,
        @Nullable String reason,
        boolean judged,
        boolean successorSigned) {

    /** Those who promise, in order. */
    public List<AgreementParty> promising() {
        return parties.stream().filter(AgreementParty::promises).toList();
    }
}
