/**
 * What is shown of a signing: to a head on the phone, to whoever keeps the agreement on the desk. It reads rows and asks
 * rights, and changes nothing. Begin with {@link vn.giaouoc.app.agreement.signing.page.SigningPages}.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing.page;

import org.jspecify.annotations.NullMarked;
