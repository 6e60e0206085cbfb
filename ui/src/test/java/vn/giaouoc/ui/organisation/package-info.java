/** The tree and the unit's page without a browser. */
@NullMarked
package vn.giaouoc.ui.organisation;

import org.jspecify.annotations.NullMarked;
