/**
 * Offices held for a term, as rows and as lists. It knows people, units and accounts by their ids. Begin with
 * {@link vn.giaouoc.db.access.office.Office}.
 */
@NullMarked
package vn.giaouoc.db.access.office;

import org.jspecify.annotations.NullMarked;
