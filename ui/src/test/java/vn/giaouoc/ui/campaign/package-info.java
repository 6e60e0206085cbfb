/** Campaigns on the screen, told as tests without a browser. */
@NullMarked
package vn.giaouoc.ui.campaign;

import org.jspecify.annotations.NullMarked;
