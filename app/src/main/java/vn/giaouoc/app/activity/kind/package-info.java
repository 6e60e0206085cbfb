/**
 * Reads which kinds of things are kept during the year and checks what people type against them. Content, not code: a new
 * kind is a few lines of {@code activities/kinds.yml}. Begin with {@link vn.giaouoc.app.activity.kind.KindBook}.
 */
@NullMarked
package vn.giaouoc.app.activity.kind;

import org.jspecify.annotations.NullMarked;
