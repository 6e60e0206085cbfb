package vn.giaouoc.app.pledge.receipt;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.StoredPledge;

/**
 * What the signer gets, the same at every resend.
 *
 * @param code as shown, {@code 7K3M-9QXT-2B4D}
 * @param signedAt ISO-8601 with the offset of Việt Nam, milliseconds
 * @param digest SHA-256 of the canonical content, hex
 * @param verifyAddress the whole address of that page, which whoever shows the receipt draws as a QR
 */
@Serdeable
public record Receipt(
        String id,
        String code,
        PledgeState state,
        int year,
        String campaignShortName,
        String signedAt,
        String name,
        String unit,
        @Nullable String department,
        PledgeMethod method,
        String digest,
        String verifyPath,
        String verifyAddress) {

    /** Where receipts are verified; the code follows. */
    public static final String VERIFY = "/xac-minh/";

    /** The receipt of a pledge, verified at the address at which this portal is reached. */
    public static Receipt of(StoredPledge stored, String publicAddress) {
        var pledge = stored.pledge();
        var code = pledge.receiptCode().shown();
        return new Receipt(
                pledge.id().toString(),
                code,
                pledge.state(),
                pledge.year(),
                stored.campaignShortName(),
                time(pledge.signedAt()),
                stored.personName(),
                stored.unitName(),
                stored.departmentName(),
                pledge.method(),
                Digest.hex(stored.digest()),
                VERIFY + code,
                publicAddress + VERIFY + code);
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(Times.ZONE));
    }
}
