/**
 * Keys, hashes, second factor, the counting of wrong tries, and asking a signed-in person for the secret once more. It
 * knows accounts and their devices, no person and no request.
 * Begin with {@link vn.giaouoc.app.access.secret.Passwords}.
 */
@NullMarked
package vn.giaouoc.app.access.secret;

import org.jspecify.annotations.NullMarked;
