/**
 * What became of an agreement's targets: the look at mid-year and the final judgement. It knows the targets' keys. Begin
 * with {@link vn.giaouoc.db.agreement.judgement.AgreementJudgement}.
 */
@NullMarked
package vn.giaouoc.db.agreement.judgement;

import org.jspecify.annotations.NullMarked;
