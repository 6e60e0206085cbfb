/**
 * The only part of access that knows HTTP: cookies, where a request comes from, and how a token becomes an actor. Rules
 * live elsewhere. Begin with {@link vn.giaouoc.app.access.door.AccessGate}.
 */
@NullMarked
package vn.giaouoc.app.access.door;

import org.jspecify.annotations.NullMarked;
