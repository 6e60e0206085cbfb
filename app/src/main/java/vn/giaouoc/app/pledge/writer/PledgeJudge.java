package vn.giaouoc.app.pledge.writer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.pledge.Pledge;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.tally.Place;
import vn.giaouoc.db.pledge.tally.Standing;
import vn.giaouoc.db.pledge.tally.YearRule;

/**
 * The rules of one pledge: given where the person stands and what is already there, what becomes of the wish. The server's
 * day in Việt Nam decides the year; the unit's type decides the window (design: pledge).
 */
@Singleton
class PledgeJudge {

    private final Campaigns campaigns;

    PledgeJudge(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** True when the wish changes nothing and the receipt that is there answers it. */
    boolean standsAlready(PledgeWish wish, Pledge existing) {
        if (existing.id().equals(wish.id())) {
            return true;
        }
        return switch (wish.step()) {
            case SIGN -> existing.state() == PledgeState.SIGNED;
            case DECLINE -> {
                if (existing.state() == PledgeState.SIGNED) {
                    throw PledgeRefusals.alreadySigned();
                }
                yield true;
            }
            case WITHDRAW -> existing.state() == PledgeState.WITHDRAWN;
        };
    }

    /** The pledge as the wish makes it; refuses when the rules say no. */
    Pledge decide(Pending pending, Standing signer, @Nullable Pledge existing, @Nullable YearRule rule) {
        var day = LocalDate.ofInstant(pending.at(), Times.ZONE);
        if (pending.wish().step() == PledgeStep.WITHDRAW) {
            return withdraw(pending, existing, rule, day);
        }
        var answer = answer(pending, signer, day);
        return existing == null ? answer : existing.replacedBy(answer);
    }

    private Pledge answer(Pending pending, Standing signer, LocalDate day) {
        var wish = pending.wish();
        var place = signer.placeOn(day).orElseThrow(PledgeRefusals::notAMember);
        var window = window(wish.campaignId(), place, day)
                .filter(open -> open.year() == wish.year())
                .orElseThrow(() -> PledgeRefusals.windowClosed(wish.year()));
        var signs = wish.step() == PledgeStep.SIGN;
        if (signs && window.text().id() != wish.textId()) {
            throw PledgeRefusals.textChanged();
        }
        if (signs && !wish.answers().equals(allLines(window))) {
            throw PledgeRefusals.linesMissing();
        }
        return new Pledge(
                wish.id(),
                wish.personId(),
                wish.campaignId(),
                wish.year(),
                signs ? PledgeState.SIGNED : PledgeState.DECLINED,
                place.organisationId(),
                place.departmentId(),
                window.text().id(),
                signs ? wish.answers() : "",
                wish.method(),
                wish.method() == vn.giaouoc.db.pledge.PledgeMethod.OWN_PHONE
                        ? null
                        : wish.by().accountId(),
                wish.by().scanId(),
                pending.at(),
                wish.clientAt(),
                null);
    }

    private static Pledge withdraw(Pending pending, @Nullable Pledge existing, @Nullable YearRule rule, LocalDate day) {
        if (existing == null || existing.state() != PledgeState.SIGNED) {
            throw PledgeRefusals.nothingToWithdraw();
        }
        var last = lastDay(existing.year(), rule);
        if (day.isAfter(last)) {
            throw PledgeRefusals.yearOver(existing.year(), last);
        }
        return existing.withdrawn(pending.at());
    }

    /** A campaign year runs to the end of the calendar year, or to its latest cut-off when that is later (schools). */
    private static LocalDate lastDay(int year, @Nullable YearRule rule) {
        var cutOffs = rule == null ? Stream.<LocalDate>empty() : rule.cutOffs().values().stream();
        return Stream.concat(Stream.of(LocalDate.of(year, 12, 31)), cutOffs)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private Optional<OpenWindow> window(long campaignId, Place place, LocalDate day) {
        return place.unitType().isEmpty()
                ? Optional.empty()
                : campaigns.windowFor(campaignId, UnitType.valueOf(place.unitType()), day);
    }

    private static String allLines(OpenWindow window) {
        return window.text().items().stream().map(PledgeItem::id).collect(Collectors.joining(","));
    }
}
