/**
 * Who acts, what time it is, and how a refusal becomes an answer. No feature is known here. Begin with
 * {@link vn.giaouoc.app.common.Actor}.
 */
@NullMarked
package vn.giaouoc.app.common;

import org.jspecify.annotations.NullMarked;
