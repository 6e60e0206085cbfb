/**
 * Agreements as a desk lists them: a unit's year with who takes part in what, and what waits for one head. It knows the
 * rights of agreements and changes nothing. Begin with {@link vn.giaouoc.app.agreement.list.AgreementDesk}.
 */
@NullMarked
package vn.giaouoc.app.agreement.list;

import org.jspecify.annotations.NullMarked;
