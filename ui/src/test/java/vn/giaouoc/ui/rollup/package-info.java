/** What the roll-up screen shows and keeps in its address. Begin with {@link vn.giaouoc.ui.rollup.RollupViewTest}. */
@NullMarked
package vn.giaouoc.ui.rollup;

import org.jspecify.annotations.NullMarked;
