/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.difference;

import org.jspecify.annotations.NullMarked;
