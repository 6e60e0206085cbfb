package vn.giaouoc.app.pledge.kiosk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.Consent;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.db.pledge.tally.Standing;

/** What an open shared phone shows: the unit's campaign of today. */
@Singleton
class KioskPages {

    private final OrganisationTree tree;
    private final PledgePages pages;
    private final Times times;

    KioskPages(OrganisationTree tree, PledgePages pages, Times times) {
        this.tree = tree;
        this.pages = pages;
        this.times = times;
    }

    KioskPage page(KioskSessions.Open open) {
        var unit = tree.at(open.organisationId(), times.today());
        var offer = offer(open);
        var window = offer.map(PledgePages.Offer::window).orElse(null);
        return new KioskPage(
                unit.name(),
                open.attendant().name(),
                offer.map(PledgePages.Offer::campaign)
                        .map(PledgePage.Running::of)
                        .orElse(null),
                window == null ? null : window.year(),
                window == null
                        ? "Hôm nay đơn vị không trong đợt ký cam kết. Cán bộ công đoàn xem lại thời gian của đợt ký."
                        : null,
                window == null ? null : PledgePage.Text.of(window.text()),
                window == null ? null : window.lastDay(),
                Consent.CURRENT);
    }

    /** What is signed here today, for finding the receipt of whoever signed already. */
    PledgePages.@Nullable Offer year(KioskSessions.Open open) {
        return offer(open).orElse(null);
    }

    Standing standing(long personId) {
        return pages.standing(personId);
    }

    private Optional<PledgePages.Offer> offer(KioskSessions.Open open) {
        var unit = tree.at(open.organisationId(), times.today());
        return pages.offer(unit.unitType().name(), times.today());
    }
}
