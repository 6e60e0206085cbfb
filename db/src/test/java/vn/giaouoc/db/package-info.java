/**
 * What every test stands on: the real engine and the scenes. Begin with {@link vn.giaouoc.db.TestEngine}.
 */
@NullMarked
package vn.giaouoc.db;

import org.jspecify.annotations.NullMarked;
