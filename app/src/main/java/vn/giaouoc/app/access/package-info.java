/**
 * Who may come in and what an office lets a person do: devices and their tokens, the actor behind a request, the table of
 * rights. It knows organisations and members, and none of the features built on them. Begin with
 * {@link vn.giaouoc.app.access.ActorService}; the table is {@link vn.giaouoc.app.access.Authorities}.
 */
@NullMarked
package vn.giaouoc.app.access;

import org.jspecify.annotations.NullMarked;
