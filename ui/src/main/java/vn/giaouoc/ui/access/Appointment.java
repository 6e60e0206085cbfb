package vn.giaouoc.ui.access;

import vn.giaouoc.db.access.office.OfficeKind;

/**
 * An office about to be given from another screen: everything but the person and the papers is known.
 *
 * @param departmentId 0 for none
 * @param employerId 0 for none
 * @param place the department or employer by name
 * @param title what the papers usually say, may be empty
 */
public record Appointment(long unit, OfficeKind kind, long departmentId, long employerId, String place, String title) {}
