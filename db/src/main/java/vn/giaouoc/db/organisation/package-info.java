/**
 * Union organisations as a dated tree: identity for life, versions with a period, events with a decision, a flattened
 * closure. It knows no other feature. Begin with {@link vn.giaouoc.db.organisation.OrganisationClosure}.
 */
@NullMarked
package vn.giaouoc.db.organisation;

import org.jspecify.annotations.NullMarked;
