/**
 * What people ask for when an agreement is signed. Plain values as they come from outside; the services check them. Begin with
 * {@link vn.giaouoc.app.agreement.signing.request.SignAgreement}.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing.request;

import org.jspecify.annotations.NullMarked;
