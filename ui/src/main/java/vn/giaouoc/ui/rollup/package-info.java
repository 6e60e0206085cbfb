/**
 * "Tổng hợp": figures up and down the tree of organisations. It knows the roll-up service and its answers only; whatever is
 * chosen stands in the address. Begin with {@link vn.giaouoc.ui.rollup.RollupView}.
 */
@NullMarked
package vn.giaouoc.ui.rollup;

import org.jspecify.annotations.NullMarked;
