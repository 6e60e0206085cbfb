/**
 * The book of rules of access: who comes in, who stays out, who may give what to whom. Every scene makes its own
 * province. Begin with {@link vn.giaouoc.app.access.AccessScene}.
 */
@NullMarked
package vn.giaouoc.app.access;

import org.jspecify.annotations.NullMarked;
