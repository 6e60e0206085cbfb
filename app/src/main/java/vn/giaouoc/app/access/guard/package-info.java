/**
 * What stands before every controller: how much a request brings, where a write comes from, whose token it carries, who
 * acts. It knows HTTP and the actor service. Begin with {@link vn.giaouoc.app.access.guard.ActorFilter}.
 */
@NullMarked
package vn.giaouoc.app.access.guard;

import org.jspecify.annotations.NullMarked;
