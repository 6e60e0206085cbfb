/**
 * Signing agreements as JSON: the keeper's desk, the head's phone, the projector. It knows the services and who acts, no rule.
 * Begin with {@link vn.giaouoc.app.agreement.signing.api.SigningApi}.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing.api;

import org.jspecify.annotations.NullMarked;
