/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement;

import org.jspecify.annotations.NullMarked;
