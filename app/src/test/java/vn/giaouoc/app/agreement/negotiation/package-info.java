/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.negotiation;

import org.jspecify.annotations.NullMarked;
