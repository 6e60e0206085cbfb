/**
 * The embedded database engine: unpacking, starting, guarding and stopping a MariaDB server of our own. It knows no table
 * and no feature. Begin with {@link vn.giaouoc.db.engine.EmbeddedEngine}.
 */
@NullMarked
package vn.giaouoc.db.engine;

import org.jspecify.annotations.NullMarked;
