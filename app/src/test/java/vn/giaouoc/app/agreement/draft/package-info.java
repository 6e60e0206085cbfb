/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.draft;

import org.jspecify.annotations.NullMarked;
