/**
 * What the light phone page asks before signing: who the link is for, and everything the page shows, in as few requests
 * as there can be. It knows the member's sign-in and the pledge page. Begin with
 * {@link vn.giaouoc.app.pledge.phone.PhoneApi}.
 */
@NullMarked
package vn.giaouoc.app.pledge.phone;

import org.jspecify.annotations.NullMarked;
