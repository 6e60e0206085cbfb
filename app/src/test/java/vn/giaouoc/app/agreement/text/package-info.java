/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.text;

import org.jspecify.annotations.NullMarked;
