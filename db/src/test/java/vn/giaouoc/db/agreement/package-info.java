/** Tests of the rules that agreements carry themselves: moves, guards, texts and their digests. */
@NullMarked
package vn.giaouoc.db.agreement;

import org.jspecify.annotations.NullMarked;
