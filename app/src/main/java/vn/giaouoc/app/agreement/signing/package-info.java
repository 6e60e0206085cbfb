/**
 * Signing an agreement at a meeting: opened with a frozen text and a last day, signed by every head on an own phone, refused
 * with a reason, taken back, extended, cancelled. It knows versions, parties and their heads, and asks for the
 * signer's secret once more. Begin with {@link vn.giaouoc.app.agreement.signing.SignatureService}, which signs, and
 * {@link vn.giaouoc.app.agreement.signing.SigningService}, which opens.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing;

import org.jspecify.annotations.NullMarked;
