/**
 * What an agreement says: grounds, articles and targets, and the exact text that is signed with its SHA-256. Plain values,
 * no rows. Begin with {@link vn.giaouoc.db.agreement.text.AgreementContent}.
 */
@NullMarked
package vn.giaouoc.db.agreement.text;

import org.jspecify.annotations.NullMarked;
