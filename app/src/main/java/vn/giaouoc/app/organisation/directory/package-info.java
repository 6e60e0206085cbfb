/**
 * Reading the tree as a person may see it: lines of the tree, search, a unit's page. It changes nothing. Begin with
 * {@link vn.giaouoc.app.organisation.directory.OrganisationDirectory}.
 */
@NullMarked
package vn.giaouoc.app.organisation.directory;

import org.jspecify.annotations.NullMarked;
