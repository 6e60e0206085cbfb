/**
 * The look at mid-year and the judgement at the end: values drawn from the portal and frozen, or typed; reached or not;
 * signed off by the chair and by a head. It knows targets, figures and heads. Begin with
 * {@link vn.giaouoc.app.agreement.judgement.JudgementService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.judgement;

import org.jspecify.annotations.NullMarked;
