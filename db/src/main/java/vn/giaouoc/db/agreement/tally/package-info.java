/**
 * Yearly figures of agreements: one row a unit, kept in the transaction of every change and summed up the tree. It counts
 * rows and decides nothing. Begin with {@link vn.giaouoc.db.agreement.tally.AgreementTallies}.
 */
@NullMarked
package vn.giaouoc.db.agreement.tally;

import org.jspecify.annotations.NullMarked;
