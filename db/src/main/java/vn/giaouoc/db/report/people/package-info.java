/**
 * The memberships behind a report's figures of people. It reads and writes nothing. Begin with
 * {@link vn.giaouoc.db.report.people.UnitPeople}.
 */
@NullMarked
package vn.giaouoc.db.report.people;

import org.jspecify.annotations.NullMarked;
