/**
 * The public check of what the portal hands out: by code, by QR, or by the file itself; nobody signs in and no name is shown
 * in full. It knows no feature: receipts, agreements and reports plug in as {@link vn.giaouoc.app.verification.Verification}
 * beans. Begin with {@link vn.giaouoc.app.verification.Verifications}.
 */
@NullMarked
package vn.giaouoc.app.verification;

import org.jspecify.annotations.NullMarked;
