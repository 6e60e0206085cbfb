/**
 * Agreements as JSON: the services of this feature under /api/agreements. It holds no rule. Begin with
 * {@link vn.giaouoc.app.agreement.door.AgreementApi}.
 */
@NullMarked
package vn.giaouoc.app.agreement.door;

import org.jspecify.annotations.NullMarked;
