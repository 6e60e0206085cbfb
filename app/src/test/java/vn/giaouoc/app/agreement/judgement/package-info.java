/**
 * Judging an agreement, half-way and at the end of the year, as sentences on the real engine. Begin with
 * {@link vn.giaouoc.app.agreement.judgement.JudgementServiceTest}.
 */
@NullMarked
package vn.giaouoc.app.agreement.judgement;

import org.jspecify.annotations.NullMarked;
