/**
 * The life of a version: its states, the one table of moves between them and the guard before each move. It decides from
 * facts it is given and reads no row. Begin with {@link vn.giaouoc.db.agreement.life.VersionMove}.
 */
@NullMarked
package vn.giaouoc.db.agreement.life;

import org.jspecify.annotations.NullMarked;
