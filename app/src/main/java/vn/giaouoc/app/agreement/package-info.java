/**
 * Giao ước thi đua: drafted, negotiated, signed by many, judged against its targets (trade: BD-18..BD-23, part 5 section C,
 * 5.1). It knows organisations, heads, campaigns and figures, never roll-ups or papers. Begin with
 * {@link vn.giaouoc.app.agreement.Agreements}, which reads, and
 * {@link vn.giaouoc.app.agreement.life.AgreementWorkflow}, which moves.
 */
@NullMarked
package vn.giaouoc.app.agreement;

import org.jspecify.annotations.NullMarked;
