/**
 * Moving a version from state to state in one transaction: the row of the unit is taken first, the table of moves is asked,
 * the move is written down, the figures are counted anew. It asks no rights; the services above do. Begin with
 * {@link vn.giaouoc.app.agreement.life.AgreementWorkflow}.
 */
@NullMarked
package vn.giaouoc.app.agreement.life;

import org.jspecify.annotations.NullMarked;
