/**
 * Where members of a unit work: its employers and its departments, teams and wards. It knows the unit's id only. Begin
 * with {@link vn.giaouoc.db.organisation.workplace.Department}.
 */
@NullMarked
package vn.giaouoc.db.organisation.workplace;

import org.jspecify.annotations.NullMarked;
