/**
 * The signing as its keeper runs it: what will be frozen, the code to scan, the projector, who has signed, reminders. It asks
 * the services of signing. Begin with {@link vn.giaouoc.ui.agreement.signing.SigningPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.signing;

import org.jspecify.annotations.NullMarked;
