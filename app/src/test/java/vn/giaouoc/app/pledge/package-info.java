/** The rules of pledges and of the figures that count them. Begin with {@link vn.giaouoc.app.pledge.PledgeWriterTest}. */
@NullMarked
package vn.giaouoc.app.pledge;

import org.jspecify.annotations.NullMarked;
