/**
 * Keys, hashes, second factor and the counting of wrong tries. It knows bytes and strings, no person and no request.
 * Begin with {@link vn.giaouoc.app.access.secret.Passwords}.
 */
@NullMarked
package vn.giaouoc.app.access.secret;

import org.jspecify.annotations.NullMarked;
