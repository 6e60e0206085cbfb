package vn.giaouoc.db.campaign;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: the few facts that queries need; the whole plan is its {@code PlanContent} of the same version.
 *
 * @param code stable for ever, such as {@code BD-NOI-KHONG-TIEU-CUC-2020-2028}
 * @param contentVersion counts the versions of the plan's content, from 1
 * @param contentSha256 of the canonical content, tells whether a resource changed
 * @param ownerKind who issued the plan, such as {@code PROVINCIAL_FEDERATION}
 * @param ownerId the union organisation that keeps it, null when the root of the tree does
 * @param yearFrom first year of the plan
 * @param yearTo last year of the plan, included
 */
@MappedEntity("campaign")
public record Campaign(
        @Id long id,
        String code,
        int contentVersion,
        byte[] contentSha256,
        String shortName,
        String name,
        String ownerKind,
        @Nullable Long ownerId,
        int yearFrom,
        int yearTo,
        CampaignState state,
        Instant loadedAt) {

    /** The rule of the plans: open from the first day of the first year to the last day of the last. */
    public static CampaignState stateOn(int yearFrom, int yearTo, LocalDate day) {
        return day.getYear() >= yearFrom && day.getYear() <= yearTo ? CampaignState.OPEN : CampaignState.CLOSED;
    }

    /** True when the campaign takes signatures and changes on that day. */
    public boolean isOpen(LocalDate day) {
        return state == CampaignState.OPEN && stateOn(yearFrom, yearTo, day) == CampaignState.OPEN;
    }

    public boolean covers(int year) {
        return year >= yearFrom && year <= yearTo;
    }
}
