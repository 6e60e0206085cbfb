package vn.giaouoc.app.agreement.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.db.agreement.text.AgreementContent;

/** Everything a new agreement begins with; it has been checked. */
record NewAgreement(
        Frame frame,
        String title,
        @Nullable Long copiedFrom,
        @Nullable String bulkKey,
        AgreementContent content,
        List<NamedPlace> parties,
        List<NamedPlace> witnesses) {

    /** Where an agreement belongs. */
    record Frame(
            long campaignId,
            int year,
            long organisationId,
            @Nullable Long employerId,
            String template) {}
}
