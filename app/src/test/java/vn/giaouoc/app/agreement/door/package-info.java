/**
 * Agreements over HTTP, as another programme would use them. It knows the routes and the words of refusals, nothing of the
 * services behind. Begin with {@link vn.giaouoc.app.agreement.door.AgreementApiTest}.
 */
@NullMarked
package vn.giaouoc.app.agreement.door;

import org.jspecify.annotations.NullMarked;
