/**
 * A person's own pledge and the entering of paper lists, as views. It knows the pledge services and the records they
 * return, and no rule. Begin with {@link vn.giaouoc.ui.pledge.MyPledgeView}.
 */
@NullMarked
package vn.giaouoc.ui.pledge;

import org.jspecify.annotations.NullMarked;
