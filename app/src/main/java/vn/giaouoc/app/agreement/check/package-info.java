/**
 * What {@code ./portal check} looks at among agreements: figures, states, frozen texts, judgements, in SQL that shares
 * nothing with what keeps them. Begin with {@link vn.giaouoc.app.agreement.check.AgreementCheck}.
 */
@NullMarked
package vn.giaouoc.app.agreement.check;

import org.jspecify.annotations.NullMarked;
