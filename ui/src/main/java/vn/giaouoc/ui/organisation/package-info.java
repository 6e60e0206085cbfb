/**
 * The organisation tree on the screen: the tree as of a day, search, and a unit's page with its history. It knows the
 * services of app.organisation only. Begin with {@link vn.giaouoc.ui.organisation.OrganisationTreeView}.
 */
@NullMarked
package vn.giaouoc.ui.organisation;

import org.jspecify.annotations.NullMarked;
