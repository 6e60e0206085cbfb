/** The rules of the embedded engine. Begin with {@link vn.giaouoc.db.engine.EmbeddedEngineTest}. */
@NullMarked
package vn.giaouoc.db.engine;

import org.jspecify.annotations.NullMarked;
