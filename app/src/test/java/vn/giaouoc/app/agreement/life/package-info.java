/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.life;

import org.jspecify.annotations.NullMarked;
