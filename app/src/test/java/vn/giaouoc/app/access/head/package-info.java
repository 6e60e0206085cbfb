/** Heads, what they sign and whom they let sign for them. Begin with {@link vn.giaouoc.app.access.head.HeadsTest}. */
@NullMarked
package vn.giaouoc.app.access.head;

import org.jspecify.annotations.NullMarked;
