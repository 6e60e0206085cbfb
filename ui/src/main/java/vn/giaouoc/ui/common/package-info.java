/**
 * Components every feature may use: the blocks a screen is built of, rates as bar and number, states as word, icon and
 * colour, figures as Vietnamese write them. They know no feature and no service. Begin with
 * {@link vn.giaouoc.ui.common.Blocks}.
 */
@NullMarked
package vn.giaouoc.ui.common;

import org.jspecify.annotations.NullMarked;
