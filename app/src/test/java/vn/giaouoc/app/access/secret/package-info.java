/** Asking for a secret once more. Begin with {@link vn.giaouoc.app.access.secret.ReconfirmTest}. */
@NullMarked
package vn.giaouoc.app.access.secret;

import org.jspecify.annotations.NullMarked;
