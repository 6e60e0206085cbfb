/** Tests of agreements. */
@NullMarked
package vn.giaouoc.app.agreement.judgement;

import org.jspecify.annotations.NullMarked;
