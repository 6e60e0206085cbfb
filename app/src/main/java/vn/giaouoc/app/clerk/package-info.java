/**
 * What a văn thư types for a paper of any feature, made clean at the door. It knows names of units and no feature that prints.
 * Begin with {@link vn.giaouoc.app.clerk.HeadText}.
 */
@NullMarked
package vn.giaouoc.app.clerk;

import org.jspecify.annotations.NullMarked;
