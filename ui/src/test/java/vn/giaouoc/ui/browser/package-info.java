/**
 * Journeys of real people through the assembled product in a real browser. Begin with
 * {@link vn.giaouoc.ui.browser.Journey}.
 */
@NullMarked
package vn.giaouoc.ui.browser;

import org.jspecify.annotations.NullMarked;
