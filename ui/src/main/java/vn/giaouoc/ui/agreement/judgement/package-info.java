/**
 * How targets were reached: at mid-year a look, at the end đạt or chưa đạt, signed off by two. It asks the services of
 * judgements. Begin with {@link vn.giaouoc.ui.agreement.judgement.JudgementPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.judgement;

import org.jspecify.annotations.NullMarked;
