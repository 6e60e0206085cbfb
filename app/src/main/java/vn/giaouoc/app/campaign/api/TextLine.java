package vn.giaouoc.app.campaign.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.common.Digest;

/**
 * One version of what is signed.
 *
 * @param sha256 in hexadecimal, of the canonical content (docs/campaigns.md)
 */
@Serdeable
public record TextLine(
        int version,
        String title,
        List<PledgeItem> items,
        String sha256,
        @Nullable String reason,
        Instant madeAt) {

    static TextLine of(PledgeText text) {
        return new TextLine(
                text.version(), text.title(), text.items(), Digest.hex(text.sha256()), text.reason(), text.madeAt());
    }
}
