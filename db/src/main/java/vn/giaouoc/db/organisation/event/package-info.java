/**
 * What happened to units, by whose decision, and what became of what. It knows the tree's identities only. Begin with
 * {@link vn.giaouoc.db.organisation.event.OrganisationEvent}.
 */
@NullMarked
package vn.giaouoc.db.organisation.event;

import org.jspecify.annotations.NullMarked;
