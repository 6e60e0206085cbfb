package vn.giaouoc.db.pledge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Digest;

/**
 * One person's answer in one campaign year.
 *
 * @param id made by the device that signs (UUIDv7); the same request sent again carries it again
 * @param organisationId the leaf where it was signed, which need not be the leaf where it counts (trade: part 5 rule 1)
 * @param departmentId 0 when the person has no department
 * @param answers the ids of the lines that were promised, with commas; empty when declined
 * @param enteredBy the officer's account behind a kiosk or a paper list
 * @param signedAt server time of signing or declining, microseconds
 * @param clientAt what the device's clock said, milliseconds; kept as evidence, never used
 * @param changedAt when the state last changed after the first answer
 */
public record Pledge(
        UUID id,
        long personId,
        long campaignId,
        int year,
        PledgeState state,
        long organisationId,
        long departmentId,
        long textId,
        String answers,
        PledgeMethod method,
        @Nullable Long enteredBy,
        @Nullable Long scanId,
        Instant signedAt,
        @Nullable Instant clientAt,
        @Nullable Instant changedAt) {

    /** The short name on the receipt. */
    public ReceiptCode receiptCode() {
        return ReceiptCode.of(id);
    }

    /**
     * The content in its one canonical form: lines "name=value" in this order, UTF-8, LF, "-" for what is absent, times in
     * UTC as ISO-8601. Anyone with the row and the text's SHA-256 can write it again.
     */
    public String canonical(String textSha256) {
        return "giao-uoc-pledge=1\nid=" + id + "\nperson=" + personId + "\ncampaign=" + campaignId + "\nyear=" + year
                + "\nstate=" + state + "\norganisation=" + organisationId + "\ndepartment=" + departmentId + "\ntext="
                + textSha256 + "\nanswers=" + answers + "\nmethod=" + method + "\nentered-by=" + orDash(enteredBy)
                + "\nscan=" + orDash(scanId) + "\nsigned-at=" + signedAt + "\nclient-at=" + orDash(clientAt)
                + "\nchanged-at=" + orDash(changedAt) + "\n";
    }

    /** SHA-256 of the canonical content. */
    public byte[] digest(String textSha256) {
        return Digest.sha256(canonical(textSha256).getBytes(StandardCharsets.UTF_8));
    }

    /** The same pledge taken back. */
    public Pledge withdrawn(Instant at) {
        return new Pledge(
                id,
                personId,
                campaignId,
                year,
                PledgeState.WITHDRAWN,
                organisationId,
                departmentId,
                textId,
                answers,
                method,
                enteredBy,
                scanId,
                signedAt,
                clientAt,
                at);
    }

    /** A later answer of the same person in the same campaign year: the row keeps its id, all else is the later one's. */
    public Pledge replacedBy(Pledge later) {
        return new Pledge(
                id,
                personId,
                campaignId,
                year,
                later.state,
                later.organisationId,
                later.departmentId,
                later.textId,
                later.answers,
                later.method,
                later.enteredBy,
                later.scanId,
                later.signedAt,
                later.clientAt,
                later.signedAt);
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? "-" : value;
    }
}
