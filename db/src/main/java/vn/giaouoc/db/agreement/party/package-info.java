/**
 * Who promises and who confirms in one version of an agreement, and what each has said to its text. It knows ids of units,
 * never heads. Begin with {@link vn.giaouoc.db.agreement.party.AgreementParty}.
 */
@NullMarked
package vn.giaouoc.db.agreement.party;

import org.jspecify.annotations.NullMarked;
