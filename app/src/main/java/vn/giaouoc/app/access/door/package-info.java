/**
 * Signing in, staying in and out over HTTP: cookies, and who is behind a request for those who stand before controllers.
 * Rules live elsewhere. Begin with {@link vn.giaouoc.app.access.door.AccessGate}.
 */
@NullMarked
package vn.giaouoc.app.access.door;

import org.jspecify.annotations.NullMarked;
