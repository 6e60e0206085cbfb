/**
 * What parties would have an agreement say, and the answers. It knows the text. Begin with
 * {@link vn.giaouoc.db.agreement.proposal.AgreementProposal}.
 */
@NullMarked
package vn.giaouoc.db.agreement.proposal;

import org.jspecify.annotations.NullMarked;
