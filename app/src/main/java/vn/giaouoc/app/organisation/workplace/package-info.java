/**
 * Keeping a unit's employers and departments: by its own chair or by its superior. It knows the tree and no members. Begin
 * with {@link vn.giaouoc.app.organisation.workplace.WorkplaceService}.
 */
@NullMarked
package vn.giaouoc.app.organisation.workplace;

import org.jspecify.annotations.NullMarked;
