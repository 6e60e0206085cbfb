/**
 * The kinds of things that are kept during the year, as the content file names them: their facts, the figures made of them,
 * and what a year must not lack. Nothing here knows a row. Begin with {@link vn.giaouoc.db.activity.kind.ActivityKind}.
 */
@NullMarked
package vn.giaouoc.db.activity.kind;

import org.jspecify.annotations.NullMarked;
