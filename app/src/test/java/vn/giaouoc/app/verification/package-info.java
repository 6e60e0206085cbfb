/** What strangers see. Begin with {@link vn.giaouoc.app.verification.VerifyPagesTest}. */
@NullMarked
package vn.giaouoc.app.verification;

import org.jspecify.annotations.NullMarked;
