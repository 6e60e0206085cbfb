/** Merging, consolidating, splitting, detaching, as sentences on the real engine. */
@NullMarked
package vn.giaouoc.app.organisation.succession;

import org.jspecify.annotations.NullMarked;
