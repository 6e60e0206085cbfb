package vn.giaouoc.app.agreement.paper.text;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;

/**
 * What a paper is made of.
 *
 * @param superior the union above the keeping one, null when it is the root
 * @param canonical the frozen text as it is hashed, empty while nothing is frozen
 * @param address where the portal is reached, without a slash at the end
 */
public record PaperFacts(
        AgreementPage page,
        AgreementPaperHead head,
        @Nullable String superior,
        String canonical,
        String address) {}
