/**
 * Signatures of parties and witnesses, those of a text that was taken back, and reminders. It knows who signed what, never
 * who may. Begin with {@link vn.giaouoc.db.agreement.signature.AgreementSignature}.
 */
@NullMarked
package vn.giaouoc.db.agreement.signature;

import org.jspecify.annotations.NullMarked;
