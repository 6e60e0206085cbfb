/**
 * What the paper of an agreement says, from what its page says: no database, no rights. Begin with
 * {@link vn.giaouoc.app.agreement.paper.text.AgreementWording}.
 */
@NullMarked
package vn.giaouoc.app.agreement.paper.text;

import org.jspecify.annotations.NullMarked;
