package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/**
 * One agreement in a list, with the version that matters most to the asker.
 *
 * @param parties how many promise; {@code agreed} of them to the present revision, {@code signed} have signed
 * @param waitingFor names of those still to agree or to sign, as the state asks
 * @param inForce true when some version of it is signed by all
 * @param amendment true when the version shown would replace a signed one
 */
@Serdeable
public record AgreementLine(
        String id,
        String code,
        String title,
        int year,
        VersionState state,
        String stateText,
        int parties,
        int agreed,
        int signed,
        List<String> waitingFor,
        @Nullable LocalDate expiresOn,
        boolean inForce,
        boolean amendment,
        boolean judged,
        @Nullable Boolean met,
        long stamp) {

    /** The line of an agreement with that version. */
    public static AgreementLine of(
            Agreement agreement, AgreementVersion version, List<AgreementParty> parties, Set<Long> signed) {
        var promising = parties.stream().filter(AgreementParty::promises).toList();
        var agreed = promising.stream()
                .filter(party -> party.agreedTo(version.revision()))
                .toList();
        var done =
                promising.stream().filter(party -> signed.contains(party.id())).toList();
        var waited = switch (version.state()) {
            case NEGOTIATING -> without(promising, agreed);
            case OPEN, EXPIRED -> without(promising, done);
            default -> List.<String>of();
        };
        return new AgreementLine(
                Long.toString(agreement.id()),
                agreement.code(),
                agreement.title(),
                agreement.year(),
                version.state(),
                version.state().label(),
                promising.size(),
                agreed.size(),
                done.size(),
                waited,
                version.expiresOn(),
                agreement.inForceId() != null && !agreement.cancelled(),
                version.number() > 1 && version.state().onItsWay(),
                agreement.judged(),
                agreement.met(),
                agreement.version());
    }

    private static List<String> without(List<AgreementParty> all, List<AgreementParty> done) {
        return all.stream()
                .filter(party -> !done.contains(party))
                .map(AgreementParty::name)
                .toList();
    }
}
