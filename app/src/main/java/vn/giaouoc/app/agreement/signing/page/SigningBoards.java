package vn.giaouoc.app.agreement.signing.page;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.signing.page.SigningBoard.BoardLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.signature.AgreementReminder;
import vn.giaouoc.db.agreement.signature.AgreementReminderRepository;

/** Follows a signing: who has signed, who refused and why, who was reminded. Whoever may see the agreement may ask. */
@Singleton
public class SigningBoards {

    private final Agreements agreements;
    private final AgreementReminderRepository reminders;
    private final Times times;

    SigningBoards(Agreements agreements, AgreementReminderRepository reminders, Times times) {
        this.agreements = agreements;
        this.reminders = reminders;
        this.times = times;
    }

    /** The board of the version that matters now. */
    @ReadOnly
    public SigningBoard board(Actor actor, long agreementId) {
        var page = agreements.page(actor, agreementId);
        var version = page.version();
        var lastDay = version.expiresOn();
        boolean overdue = version.state() == VersionState.OPEN && lastDay != null && lastDay.isBefore(times.today());
        var state = overdue ? VersionState.EXPIRED : version.state();
        Map<Long, List<Instant>> reminded = reminders.findByVersionIdOrderByAt(Long.parseLong(version.id())).stream()
                .collect(Collectors.groupingBy(
                        AgreementReminder::partyId, Collectors.mapping(AgreementReminder::at, Collectors.toList())));
        return new SigningBoard(
                page.id(),
                version.id(),
                state,
                state.label(),
                lastDay,
                (int) page.promising().stream().filter(PartyLine::signed).count(),
                page.promising().size(),
                page.parties().stream()
                        .map(party -> line(party, reminded.getOrDefault(Long.parseLong(party.id()), List.of())))
                        .toList());
    }

    private static BoardLine line(PartyLine party, List<Instant> reminded) {
        var signature = party.signature();
        return new BoardLine(
                party.id(),
                party.label(),
                party.name(),
                party.role(),
                signature != null ? "SIGNED" : party.refusedAt() != null ? "REFUSED" : "WAITING",
                signature == null ? null : signature.signer(),
                signature == null ? null : signature.at(),
                party.refusedAt(),
                party.refuseReason(),
                reminded.size(),
                last(reminded));
    }

    private static @Nullable Instant last(List<Instant> times) {
        return times.isEmpty() ? null : times.getLast();
    }
}
