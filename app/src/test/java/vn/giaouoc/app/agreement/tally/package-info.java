/**
 * How agreements are counted, and rolled up the tree. Begin with
 * {@link vn.giaouoc.app.agreement.tally.AgreementTallyTest}.
 */
@NullMarked
package vn.giaouoc.app.agreement.tally;

import org.jspecify.annotations.NullMarked;
