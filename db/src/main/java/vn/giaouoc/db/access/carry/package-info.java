/**
 * Offices that end because their unit goes on in another, and how they stood before. It knows rows of offices and the event's
 * id. Begin with {@link vn.giaouoc.db.access.carry.OfficeCarries}.
 */
@NullMarked
package vn.giaouoc.db.access.carry;

import org.jspecify.annotations.NullMarked;
