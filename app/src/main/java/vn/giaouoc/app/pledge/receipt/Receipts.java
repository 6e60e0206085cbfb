package vn.giaouoc.app.pledge.receipt;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeRows;
import vn.giaouoc.db.pledge.ReceiptCode;
import vn.giaouoc.db.pledge.StoredPledge;

/** Finds pledges for those who may see them: the signer's own, and by code for everybody. */
@Singleton
public class Receipts {

    private final JdbcOperations jdbc;
    private final PledgeRows pledges;

    Receipts(JdbcOperations jdbc, PledgeRows pledges) {
        this.jdbc = jdbc;
        this.pledges = pledges;
    }

    /** All pledges of a person, newest year first, also declined and withdrawn ones. */
    @Transactional(readOnly = true)
    public List<StoredPledge> of(long personId) {
        return jdbc.execute(connection -> pledges.ofPersons(connection, List.of(personId)));
    }

    /** The same for one campaign. */
    public List<StoredPledge> of(long personId, long campaignId) {
        return of(personId).stream()
                .filter(stored -> stored.pledge().campaignId() == campaignId)
                .toList();
    }

    /** What anybody may know of a code, as typed; empty when there is no such receipt. */
    @Transactional(readOnly = true)
    public Optional<PublicReceipt> verify(String typedCode) {
        return ReceiptCode.typed(typedCode)
                .flatMap(code -> jdbc.execute(connection -> pledges.byCode(connection, code)).stream()
                        .findFirst())
                .map(PublicReceipt::of);
    }

    /** The same, or a refusal NOT_FOUND that says how to type a code. */
    public PublicReceipt verified(String typedCode) {
        return verify(typedCode)
                .orElseThrow(() -> Refusal.notFound(
                        "RECEIPT_UNKNOWN",
                        "Không có biên nhận mang mã này. Mã có 12 ký tự, ví dụ 7K3M-9QXT-2B4D; anh/chị xem lại trên biên"
                                + " nhận rồi gõ lại."));
    }
}
