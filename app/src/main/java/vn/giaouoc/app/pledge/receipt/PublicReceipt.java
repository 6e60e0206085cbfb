package vn.giaouoc.app.pledge.receipt;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.app.verification.MaskedName;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.StoredPledge;

/**
 * What anybody with the code may know: that it stands, where and when; the name only as N*** T*** H*** (trade: 4.3).
 *
 * @param signedAt ISO-8601 with the offset of Việt Nam
 */
@Serdeable
public record PublicReceipt(
        String code,
        PledgeState state,
        int year,
        String campaignShortName,
        String signedAt,
        String maskedName,
        String unit,
        PledgeMethod method,
        String digest) {

    static PublicReceipt of(StoredPledge stored) {
        var pledge = stored.pledge();
        return new PublicReceipt(
                pledge.receiptCode().shown(),
                pledge.state(),
                pledge.year(),
                stored.campaignShortName(),
                Receipt.time(pledge.signedAt()),
                MaskedName.of(stored.personName()),
                stored.unitName(),
                pledge.method(),
                Digest.hex(stored.digest()));
    }
}
