package vn.giaouoc.app.pledge.kiosk;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.Consent;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.app.pledge.PledgeService;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.app.pledge.receipt.Receipts;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.tally.Standing;

/** From a person who was found to an answer and its receipt, within five minutes. */
@Singleton
class KioskSigning {

    private final KioskTickets tickets;
    private final PledgeService pledges;
    private final PledgeWriter writer;
    private final Receipts receipts;

    KioskSigning(KioskTickets tickets, PledgeService pledges, PledgeWriter writer, Receipts receipts) {
        this.tickets = tickets;
        this.pledges = pledges;
        this.writer = writer;
        this.receipts = receipts;
    }

    FoundAtKiosk found(
            KioskSessions.Open open, Standing standing, PledgePages.@Nullable Offer offer, String publicAddress) {
        var window = offer == null ? null : offer.window();
        var mine = window == null
                ? null
                : receipts.of(standing.personId(), window.campaignId()).stream()
                        .filter(stored -> stored.pledge().year() == window.year())
                        .findFirst()
                        .map(stored -> Receipt.of(stored, publicAddress))
                        .orElse(null);
        var place = standing.places().stream()
                .filter(at -> at.organisationId() == open.organisationId())
                .findFirst();
        var who = new PledgePage.Who(
                Long.toString(standing.personId()),
                standing.name(),
                place.map(at -> at.unitName()).orElse(null),
                place.map(at -> at.departmentName()).orElse(null));
        return new FoundAtKiosk(who, tickets.give(open.sessionId(), standing.personId()), mine);
    }

    CompletableFuture<Written> sign(KioskSessions.Open open, SignAtKiosk wish) {
        long personId = tickets.person(wish.ticket(), open.sessionId());
        return writer.submit(pledges.signing(
                wish.signing(),
                personId,
                PledgeMethod.KIOSK,
                hand(open),
                wish.consent() ? Consent.CURRENT.id() : null));
    }

    CompletableFuture<Written> decline(KioskSessions.Open open, DeclineAtKiosk wish) {
        long personId = tickets.person(wish.ticket(), open.sessionId());
        return writer.submit(pledges.declining(wish.declining(), personId, PledgeMethod.KIOSK, hand(open)));
    }

    private static PledgeWish.Hand hand(KioskSessions.Open open) {
        return new PledgeWish.Hand(open.attendant().accountId(), open.sessionId(), null);
    }
}
