package vn.giaouoc.app.pledge;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.common.Digest;

/**
 * Everything a person needs before signing, and what he or she has already.
 *
 * @param now the server's time with the offset of Việt Nam
 * @param year the year that may be signed now; null when no window is open
 * @param closed why nothing can be signed, null when it can
 * @param text what is signed, null when nothing can be
 * @param closesOn the last day
 * @param mine receipts of all years, newest first
 */
@Serdeable
public record PledgePage(
        Who person,
        String now,
        @Nullable Running campaign,
        @Nullable Integer year,
        @Nullable String closed,
        @Nullable Text text,
        @Nullable LocalDate closesOn,
        Consent consent,
        List<Receipt> mine) {

    /** Who signs. */
    @Serdeable
    public record Who(
            String id,
            String name,
            @Nullable String unit,
            @Nullable String department) {}

    /** The campaign that is signed. */
    @Serdeable
    public record Running(String code, String name, String shortName) {

        public static Running of(Campaign campaign) {
            return new Running(campaign.code(), campaign.name(), campaign.shortName());
        }
    }

    /** The exact text that is signed. */
    @Serdeable
    public record Text(String id, String title, List<PledgeItem> items, String sha256) {

        public static Text of(PledgeText text) {
            return new Text(Long.toString(text.id()), text.title(), text.items(), Digest.hex(text.sha256()));
        }
    }
}
