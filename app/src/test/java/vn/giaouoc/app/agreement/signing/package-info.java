/** Signing as it must be at a meeting, told in sentences on the real engine. */
@NullMarked
package vn.giaouoc.app.agreement.signing;

import org.jspecify.annotations.NullMarked;
