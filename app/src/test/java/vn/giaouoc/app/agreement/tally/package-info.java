/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.tally;

import org.jspecify.annotations.NullMarked;
